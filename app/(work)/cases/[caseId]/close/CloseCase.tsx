'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { ErrorSummary } from '@/components/form/ErrorSummary'
import { RadioCards } from '@/components/form/RadioCards'
import { SubmitBar } from '@/components/form/SubmitBar'
import { TextArea } from '@/components/form/TextArea'
import { Button, ButtonLink } from '@/components/ui/Button'
import type { CloseReason, NotUsedReason } from '@/domain/case/choices'
import { closingFields, type ClosingForm } from '@/domain/case/forms'
import { closeCase, proposeClosing } from '@/server/use-cases/cases/closing'
import styles from '../../cases.module.css'
import { failureOf } from '../../failure'
import { newId } from '../../new-id'
import { useCaseForm } from '../../use-case-form'
import { NotUsed } from './NotUsed'

type Props = {
  caseId: string
  /** Decides, or proposes. */
  decides: boolean
  start: { reason: CloseReason | null; note: string }
  reasons: readonly { value: CloseReason; label: string }[]
  why: readonly { value: NotUsedReason; label: string }[]
  notUsed: readonly { kind: string; name: string; reason: NotUsedReason | null }[]
}

export function CloseCase({ caseId, decides, start, reasons, why, notUsed }: Props) {
  const t = useTranslations('cases')
  const ui = useTranslations('ui.form')
  const router = useRouter()
  const [said, setSaid] = useState<Record<string, { id: string; reason: NotUsedReason }>>({})
  const form = useForm<ClosingForm, unknown, ClosingForm>({
    resolver: zodResolver(closingFields, undefined, { raw: true }),
    defaultValues: { note: start.note, ...(start.reason === null ? {} : { reason: start.reason }) },
    shouldFocusError: false,
  })
  const { field, fail, summary } = useCaseForm(form, ['reason', 'note'])
  const send = form.handleSubmit(async (fields) => {
    const reasonsSaid = Object.entries(said).map(([kind, { id, reason }]) => ({ kind, id, reason }))
    const act = decides ? closeCase : proposeClosing
    const failure = await failureOf(act({ caseId, fields, notUsed: reasonsSaid }))
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
      <RadioCards {...field('reason')} legend={t('close.reason')} options={reasons} />
      <TextArea {...field('note')} label={t('close.note')} optional={ui('optional')} sensitive />
      {notUsed.length > 0 && (
        <NotUsed
          tools={notUsed}
          why={why}
          said={said}
          onSay={(kind, reason) => setSaid((now) => ({ ...now, [kind]: { id: newId(), reason } }))}
        />
      )}
      <SubmitBar>
        <Button type="submit" variant="primary" icon="archive" pending={form.formState.isSubmitting}>
          {t(decides ? 'close.decide' : 'close.propose')}
        </Button>
        <ButtonLink href={`/cases/${caseId}`}>{t('close.cancel')}</ButtonLink>
      </SubmitBar>
    </form>
  )
}
