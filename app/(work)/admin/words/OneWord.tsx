'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition, type SyntheticEvent } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import type { Locale } from '@/messages/locales'
import { renameWord, takeBackWord } from '@/server/use-cases/house-words'
import { mostLetters } from '@/tools/house-words'
import styles from '../admin.module.css'
import { failureOf, notSent, type Failure } from '../staff-fields'

type Props = { place: { kind: string; locale: Locale; key: string }; builtIn: string; own: string | null }

/** One word, with the built-in one above it and one tap back to it. Writing the built-in word again is that tap too. */
export function OneWord({ place, builtIn, own }: Props) {
  const t = useTranslations('admin.words')
  const errors = useTranslations('errors')
  const router = useRouter()
  const [words, setWords] = useState(own ?? builtIn)
  const [said, setSaid] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [pending, start] = useTransition()
  const changed = words.trim() !== (own ?? builtIn)
  const send = (next: string) =>
    start(async () => {
      const back = next.trim() === builtIn
      const sending = back ? takeBackWord(place) : renameWord({ ...place, words: next })
      const result = await sending.catch(() => null)
      const wrong = result === null ? notSent : failureOf(result)
      setFailure(wrong)
      setSaid(wrong === null ? t(back ? 'tookBack' : 'saved') : null)
      if (wrong === null) setWords(back ? builtIn : next.trim())
      router.refresh()
    })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    send(words)
  }
  const atField = failure?.fieldErrors['words']
  const error =
    failure === null ? undefined : atField === undefined ? errors(`codes.${failure.code}`) : errors(`fields.${atField}`)
  return (
    <li>
      <form onSubmit={submit} className={styles.word}>
        <TextInput
          label={builtIn}
          value={words}
          maxLength={mostLetters}
          error={error}
          onChange={({ target }) => {
            setWords(target.value)
            setSaid(null)
          }}
          className={styles.wide}
        />
        <div className={styles.acts}>
          {changed && (
            <Button type="submit" variant="primary" pending={pending} aria-label={t('saveOf', { word: builtIn })}>
              {t('save')}
            </Button>
          )}
          {own !== null && (
            <Button variant="plain" icon="undo" pending={pending} onClick={() => send(builtIn)}>
              {t('back', { word: builtIn })}
            </Button>
          )}
          <span role="status">{said}</span>
        </div>
      </form>
    </li>
  )
}
