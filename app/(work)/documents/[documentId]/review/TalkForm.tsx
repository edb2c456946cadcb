'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useFormatter, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { ErrorSummary } from '@/components/form/ErrorSummary'
import { SubmitBar } from '@/components/form/SubmitBar'
import { TextArea } from '@/components/form/TextArea'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { mostInAnswer, reviewFields, type ReviewFields } from '@/domain/review/talk'
import { endReview, writeReview } from '@/server/use-cases/reviews'
import { failureOf, type Failure } from '../../../cases/failure'
import { LineField, type RubricLine } from './LineField'
import { useTyped } from './use-typed'
import styles from './review.module.css'

type Props = {
  documentId: string
  talkId: string
  /** The question for whoever works on the case; a lead has no map to see differently. */
  worksOnIt: boolean
  lines: readonly RubricLine[]
  begun: ReviewFields
  /** Follows the server; the form keeps what it began with. */
  revision: number
  canEnd: boolean
  /** One's own words as they are kept now, for when another screen was first. */
  stored: ReactNode
}

/** One's own words in a talk. What was typed stays when it could not be sent, and when the page was left. */
export function TalkForm({ documentId, talkId, worksOnIt, lines, begun, revision, canEnd, stored }: Props) {
  const t = useTranslations('views.review.form')
  const words = useTranslations('errors')
  const ui = useTranslations('ui.form')
  const format = useFormatter()
  const router = useRouter()
  const [saved, setSaved] = useState(false)
  const form = useForm<ReviewFields, unknown, ReviewFields>({
    resolver: zodResolver(reviewFields, undefined, { raw: true }),
    defaultValues: begun,
    shouldFocusError: false,
  })
  const { errors, isDirty, isSubmitting, submitCount } = form.formState
  const wordsOf = (key: string | undefined) => key && t(`errors.${t.has(`errors.${key}`) ? key : 'required'}`)
  const fail = ({ code, fieldErrors, id }: Failure) => {
    const [key] = Object.values(fieldErrors)
    const told = wordsOf(key) ?? words(`codes.${words.has(`codes.${code}`) ? code : 'unexpected'}`)
    form.setError('root', { type: code, message: id === undefined ? told : `${told} ${words('reference', { id })}` })
  }
  const {
    typed,
    keep: keepTyped,
    back,
  } = useTyped(form, {
    ...{ documentId, talkId, revision },
    onStale: () => fail({ code: 'stale_revision', fieldErrors: {} }),
  })
  const end = async () => {
    const failure = await failureOf(endReview({ documentId, talkId }))
    if (failure) fail(failure)
    router.refresh()
  }
  const keep = (andEnd: boolean) =>
    form.handleSubmit(
      async (fields) => {
        const failure = await failureOf(writeReview({ documentId, talkId, revision, fields }))
        setSaved(failure === null)
        if (failure) fail(failure)
        else {
          keepTyped(fields)
          form.reset(fields, { keepSubmitCount: true })
        }
        if (failure === null && andEnd) await end()
        else if (failure === null || failure.code === 'stale_revision') router.refresh()
      },
      () => setSaved(false),
    )
  const answer = (name: 'valuable' | 'hard' | 'needs' | 'own', hint?: string) => (
    <TextArea
      id={name}
      {...form.register(name)}
      label={t(name)}
      hint={hint}
      error={wordsOf(errors[name]?.message)}
      maxLength={mostInAnswer}
      sensitive
    />
  )
  const summary = [
    ...(errors.root?.message ? [{ text: errors.root.message }] : []),
    ...(['valuable', 'hard', 'needs', 'own'] as const).flatMap((id) => {
      const text = wordsOf(errors[id]?.message)
      return text ? [{ id, text }] : []
    }),
    ...(errors.lines ? [{ text: wordsOf('choose') }] : []),
  ]
  return (
    // `post`: sent before its script is there, nobody's words may stand in an address.
    <form
      method="post"
      noValidate
      className={styles.form}
      aria-labelledby="mine"
      onSubmit={(event) => void keep(false)(event)}
    >
      <div>
        <h2 id="mine">{t('title')}</h2>
        <p className={styles.soft}>{t('hint')}</p>
      </div>
      {typed && (
        <Notice
          kind="care"
          live
          title={t('typed', { day: format.dateTime(new Date(typed.at), 'day') })}
          actions={
            <Button
              icon="undo"
              onClick={() => {
                form.reset(back())
                keepTyped(back())
              }}
            >
              {t('typedBack')}
            </Button>
          }
        >
          {t('typedText')}
        </Notice>
      )}
      {summary.length > 0 && <ErrorSummary key={submitCount} title={ui('errorTitle')} errors={summary} />}
      {errors.root?.type === 'stale_revision' && stored && (
        <>
          <p>{t('already')}</p>
          {stored}
        </>
      )}
      {answer('valuable', t('valuableHint'))}
      <div className={styles.lines}>
        <div>
          <h3>{t('lines')}</h3>
          <p className={styles.soft}>{t('linesHint')}</p>
        </div>
        {lines.map((line) => (
          <LineField key={`${line.id} ${typed?.at ?? ''}`} line={line} form={form} />
        ))}
      </div>
      {answer('hard', worksOnIt ? undefined : t('leadHint'))}
      {answer('needs', worksOnIt ? undefined : t('leadHint'))}
      {worksOnIt && answer('own', t('ownHint'))}
      {saved && !isDirty && <Notice live>{t('saved')}</Notice>}
      <SubmitBar>
        <Button type="submit" variant="primary" pending={isSubmitting}>
          {t('save')}
        </Button>
        {(isDirty || canEnd) && (
          <Button icon="check" pending={isSubmitting} onClick={() => void (isDirty ? keep(true)() : end())}>
            {t(isDirty ? 'saveAndEnd' : 'end')}
          </Button>
        )}
      </SubmitBar>
    </form>
  )
}
