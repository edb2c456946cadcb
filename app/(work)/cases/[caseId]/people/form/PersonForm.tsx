'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import { ErrorSummary } from '@/components/form/ErrorSummary'
import { SubmitBar } from '@/components/form/SubmitBar'
import { Button, ButtonLink } from '@/components/ui/Button'
import { livesInAHome, type PersonKind } from '@/domain/case/people'
import { personForm, type PersonFields } from '@/domain/case/people-form'
import type { Day } from '@/domain/time/days'
import { useFailureWords } from '../failure-words'
import type { Failure } from '../outcome'
import styles from '../people.module.css'
import { BirthFields } from './BirthFields'
import { CapacityFields } from './CapacityFields'
import { ContactFields } from './ContactFields'
import type { Asking } from './asking'
import { HomeFields } from './HomeFields'
import { labelOf } from './labels'
import { RiskFields } from './RiskFields'
import { StaleNotice } from './StaleNotice'
import { WhoFields } from './WhoFields'

export type FormChoices = { today: Day; homes: { id: string; label: string }[]; relations: string[] }

type Props = FormChoices & {
  kind: PersonKind
  start: PersonFields
  submitLabel: string
  backHref: string
  /** Null when it went well; then the caller leaves this page. */
  onSend: (fields: PersonFields) => Promise<Failure | null>
}

/** One schema here and on the server; what was typed stays, whatever comes back. */
export function PersonForm({ kind, start, submitLabel, backHref, onSend, today, homes, relations }: Props) {
  const t = useTranslations('people')
  const title = useTranslations('ui.form')('errorTitle')
  const { told, atField } = useFailureWords()
  const resolver = useMemo(() => zodResolver(personForm({ kind, today }), undefined, { raw: true }), [kind, today])
  const form = useForm<PersonFields>({ defaultValues: start, resolver, shouldFocusError: false })
  const { errors, isSubmitting, submitCount } = form.formState

  const send = form.handleSubmit(async (fields) => {
    const failure = await onSend(fields)
    if (failure === null) return
    for (const [name, key] of Object.entries(failure.fieldErrors))
      form.setError(name as keyof PersonFields, { message: key })
    form.setError('root', { type: failure.code, message: told(failure) })
  })

  const wrong = Object.entries(errors).flatMap(([name, error]) =>
    name === 'root' || !error.message
      ? []
      : [
          {
            id: name,
            text: t('summary', {
              field: t(`form.${labelOf(name as keyof PersonFields, kind)}`),
              problem: atField(error.message),
            }),
          },
        ],
  )
  const summary = [...(errors.root?.message ? [{ text: errors.root.message }] : []), ...wrong]
  const asking: Asking = {
    kind,
    form,
    field: (name) => ({
      id: name,
      ...form.register(name),
      error: errors[name]?.message && atField(errors[name].message),
    }),
  }
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      {summary.length > 0 && <ErrorSummary key={submitCount} title={title} errors={summary} />}
      {errors.root?.type === 'stale_revision' && <StaleNotice />}
      <WhoFields {...asking} relations={relations} />
      {kind === 'child' && <BirthFields {...asking} />}
      {livesInAHome(kind) && <HomeFields {...asking} homes={homes} />}
      {kind === 'child' ? (
        <CapacityFields {...asking} />
      ) : (
        <>
          <ContactFields {...asking} />
          <RiskFields {...asking} />
        </>
      )}
      <SubmitBar>
        <Button type="submit" variant="primary" pending={isSubmitting}>
          {submitLabel}
        </Button>
        <ButtonLink href={backHref}>{t('form.cancel')}</ButtonLink>
      </SubmitBar>
    </form>
  )
}
