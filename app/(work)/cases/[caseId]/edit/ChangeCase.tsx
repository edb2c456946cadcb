'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { Checkbox } from '@/components/form/Checkbox'
import { ErrorSummary } from '@/components/form/ErrorSummary'
import { Select } from '@/components/form/Select'
import { SubmitBar } from '@/components/form/SubmitBar'
import { TextInput } from '@/components/form/TextInput'
import { Button, ButtonLink } from '@/components/ui/Button'
import { casePhases, legalFrames } from '@/domain/case/choices'
import { caseFields, type CaseForm } from '@/domain/case/forms'
import { changeCase } from '@/server/use-cases/cases/change-case'
import styles from '../../cases.module.css'
import { failureOf } from '../../failure'
import { useCaseForm } from '../../use-case-form'

const names = ['familyName', 'legalFrame', 'externalReference', 'phase'] as const

/**
 * Somebody else was first: what was typed stays, what stands there now is said at the field, and saving again is then a choice.
 * `now` and `revision` follow the server; the form keeps what it began with.
 */
export function ChangeCase({ caseId, revision, now }: { caseId: string; revision: number; now: CaseForm }) {
  const t = useTranslations('cases')
  const ui = useTranslations('ui.form')
  const router = useRouter()
  const [stale, setStale] = useState(false)
  const form = useForm<CaseForm, unknown, CaseForm>({
    resolver: zodResolver(caseFields, undefined, { raw: true }),
    defaultValues: now,
    shouldFocusError: false,
  })
  const { field, fail, summary } = useCaseForm(form, names)
  const typed = useWatch({ control: form.control })
  const meanwhile = (name: (typeof names)[number], words: string) => {
    if (!stale || typed[name] === now[name]) return undefined
    return words === '' ? t('edit.nowEmpty') : t('edit.nowIs', { value: words })
  }
  const send = form.handleSubmit(async (fields) => {
    const failure = await failureOf(changeCase({ caseId, revision, fields }))
    if (failure === null) {
      router.push(`/cases/${caseId}` as Route)
      return
    }
    setStale(failure.code === 'stale_revision')
    fail(failure)
    if (failure.code === 'stale_revision') router.refresh()
  })
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      {summary.length > 0 && form.formState.submitCount > 0 && (
        <ErrorSummary
          key={form.formState.submitCount}
          title={ui('errorTitle')}
          errors={stale ? [...summary, { text: t('edit.again') }] : summary}
        />
      )}
      <TextInput
        {...field('familyName')}
        label={t('fields.familyName')}
        hint={meanwhile('familyName', now.familyName) ?? t('fields.familyNameHint')}
        sensitive
      />
      <Select
        {...field('legalFrame')}
        label={t('fields.legalFrame')}
        hint={meanwhile('legalFrame', t(`frames.${now.legalFrame}`))}
        options={legalFrames.map((value) => ({ value, label: t(`frames.${value}`) }))}
      />
      <Select
        {...field('phase')}
        label={t('fields.phase')}
        hint={meanwhile('phase', t(`phases.${now.phase}`))}
        options={casePhases.map((value) => ({ value, label: t(`phases.${value}`) }))}
      />
      <TextInput
        {...field('externalReference')}
        label={t('fields.externalReference')}
        hint={meanwhile('externalReference', now.externalReference) ?? t('fields.externalReferenceHint')}
        optional={ui('optional')}
        sensitive
      />
      <Checkbox
        {...form.register('separatedParents')}
        label={t('fields.separatedParents')}
        hint={t('fields.separatedParentsHint')}
      />
      <SubmitBar>
        <Button type="submit" variant="primary" pending={form.formState.isSubmitting}>
          {t('edit.submit')}
        </Button>
        <ButtonLink href={`/cases/${caseId}`}>{t('edit.cancel')}</ButtonLink>
      </SubmitBar>
    </form>
  )
}
