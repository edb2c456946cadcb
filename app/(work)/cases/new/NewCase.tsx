'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { DateInput } from '@/components/form/DateInput'
import { ErrorSummary } from '@/components/form/ErrorSummary'
import { Select } from '@/components/form/Select'
import { SubmitBar } from '@/components/form/SubmitBar'
import { TextInput } from '@/components/form/TextInput'
import { Button, ButtonLink } from '@/components/ui/Button'
import { legalFrames } from '@/domain/case/choices'
import { newCaseFields, type NewCaseForm } from '@/domain/case/forms'
import { createCase } from '@/server/use-cases/cases/create-case'
import styles from '../cases.module.css'
import { failureOf } from '../failure'
import { newId } from '../new-id'
import { useCaseForm } from '../use-case-form'

const names = [
  'familyName',
  'legalFrame',
  'externalReference',
  'childName',
  'childBirthDate',
  'childBirthYear',
] as const
const empty = {
  familyName: '',
  legalFrame: '',
  externalReference: '',
  childName: '',
  childBirthDate: '',
  childBirthYear: '',
}

/** The least a case can begin with. The ids are made once: sending twice opens one case. */
export function NewCase() {
  const t = useTranslations('cases')
  const ui = useTranslations('ui.form')
  const router = useRouter()
  const [ids] = useState(() => ({ caseId: newId(), assignmentId: newId(), childId: newId() }))
  const form = useForm<NewCaseForm, unknown, NewCaseForm>({
    resolver: zodResolver(newCaseFields, undefined, { raw: true }),
    // No frame is chosen beforehand; the schema says so at the field.
    defaultValues: empty as NewCaseForm,
    shouldFocusError: false,
  })
  const { field, fail, summary } = useCaseForm(form, names)
  const send = form.handleSubmit(async (fields) => {
    const failure = await failureOf(createCase({ ...ids, fields }))
    if (failure !== null) {
      fail(failure)
      return
    }
    router.push(`/cases/${ids.caseId}` as Route)
  })
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      {summary.length > 0 && form.formState.submitCount > 0 && (
        <ErrorSummary key={form.formState.submitCount} title={ui('errorTitle')} errors={summary} />
      )}
      <div className={styles.part}>
        <h2 className={styles.partTitle}>{t('new.family')}</h2>
        <TextInput
          {...field('familyName')}
          label={t('fields.familyName')}
          hint={t('fields.familyNameHint')}
          sensitive
        />
        <Select
          {...field('legalFrame')}
          label={t('fields.legalFrame')}
          placeholder={t('fields.choose')}
          options={legalFrames.map((value) => ({ value, label: t(`frames.${value}`) }))}
        />
        <TextInput
          {...field('externalReference')}
          label={t('fields.externalReference')}
          hint={t('fields.externalReferenceHint')}
          optional={ui('optional')}
          sensitive
        />
      </div>
      <div className={styles.part}>
        <h2 className={styles.partTitle}>{t('new.child')}</h2>
        <TextInput {...field('childName')} label={t('fields.childName')} hint={t('fields.childNameHint')} sensitive />
        <div className={styles.pair}>
          <DateInput {...field('childBirthDate')} label={t('fields.childBirthDate')} hint={ui('dateHint')} />
          <TextInput
            {...field('childBirthYear')}
            label={t('fields.childBirthYear')}
            hint={t('fields.childBirthYearHint')}
            inputMode="numeric"
            maxLength={4}
            sensitive
          />
        </div>
      </div>
      <SubmitBar>
        <Button type="submit" variant="primary" pending={form.formState.isSubmitting}>
          {t('new.submit')}
        </Button>
        <ButtonLink href="/cases">{t('new.cancel')}</ButtonLink>
      </SubmitBar>
    </form>
  )
}
