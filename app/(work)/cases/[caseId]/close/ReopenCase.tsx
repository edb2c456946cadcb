'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { ErrorSummary } from '@/components/form/ErrorSummary'
import { SubmitBar } from '@/components/form/SubmitBar'
import { TextArea } from '@/components/form/TextArea'
import { Button, ButtonLink } from '@/components/ui/Button'
import { reopeningFields } from '@/domain/case/forms'
import { proposeReopening, reopenCase } from '@/server/use-cases/cases/closing'
import styles from '../../cases.module.css'
import { failureOf } from '../../failure'
import { useCaseForm } from '../../use-case-form'

type Fields = { note: string }

/** Who decides just does it; who proposes says why, so that there is something to decide about. */
export function ReopenCase({ caseId, decides }: { caseId: string; decides: boolean }) {
  const t = useTranslations('cases.close')
  const ui = useTranslations('ui.form')
  const router = useRouter()
  const form = useForm<Fields, unknown, Fields>({
    ...(decides ? {} : { resolver: zodResolver(reopeningFields, undefined, { raw: true }) }),
    defaultValues: { note: '' },
    shouldFocusError: false,
  })
  const { field, fail, summary } = useCaseForm(form, ['note'])
  const send = form.handleSubmit(async (fields) => {
    const failure = await failureOf(decides ? reopenCase({ caseId }) : proposeReopening({ caseId, fields }))
    if (failure !== null) {
      fail(failure)
      return
    }
    router.push(`/cases/${caseId}` as Route)
  })
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      {summary.length > 0 && form.formState.submitCount > 0 && (
        <ErrorSummary key={form.formState.submitCount} title={ui('errorTitle')} errors={summary} />
      )}
      {!decides && <TextArea {...field('note')} label={t('reopenNote')} sensitive />}
      <SubmitBar>
        <Button type="submit" variant="primary" pending={form.formState.isSubmitting}>
          {t(decides ? 'decideReopen' : 'proposeReopen')}
        </Button>
        <ButtonLink href={`/cases/${caseId}`}>{t('cancel')}</ButtonLink>
      </SubmitBar>
    </form>
  )
}
