'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { Button } from '@/components/ui/Button'
import type { Locale } from '@/messages/locales'
import { byPerson } from '@/sync/model/edit'
import type { MapCard } from '../content'
import { writingHints, type WritingHint, type WritingWords } from '../rules/writing'
import styles from './CardDialog.module.css'
import { useEditing } from './editing'

const lists: Record<Locale, () => Promise<{ default: WritingWords }>> = {
  'nl-BE': () => import('../jargon/nl-BE.json'),
  en: () => import('../jargon/en.json'),
}

function useWritingWords(): WritingWords | null {
  const locale = useLocale()
  const [words, setWords] = useState<WritingWords | null>(null)
  useEffect(() => {
    let gone = false
    void lists[locale]()
      .then((list) => {
        if (!gone) setWords(list.default)
      })
      // Without a network and not yet kept: there are no hints, and nothing else is missing.
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [locale])
  return words
}

/** Ideas beside what is written, each with why. They are never counted, kept or shown to anybody else. */
export function WritingHints({ card, text }: { card: MapCard; text: Y.Text }) {
  const t = useTranslations('tools.three_columns.hints')
  const { context } = useEditing()
  const words = useWritingWords()
  const formed = card.category === 'danger_statement' || card.category === 'safety_goal' ? card.category : null
  const childNames = context.people.filter(({ kind }) => kind === 'child').map(({ name }) => name)
  const hints = words ? writingHints(card, { words, childNames }) : []
  if (hints.length === 0 && formed === null) return null
  const insert = (sentence: string) =>
    text.doc?.transact(() => text.insert(text.length, text.length === 0 ? sentence : `\n${sentence}`), byPerson)
  return (
    <aside className={styles.hints} aria-label={t('title')}>
      <h4>{t('title')}</h4>
      {formed && (
        <>
          <p>{t(`check.${formed}`)}</p>
          <p className={styles.skeleton}>{t(`skeletons.${formed}`)}</p>
          <div>
            <Button variant="plain" icon="plus" onClick={() => insert(t(`skeletons.${formed}`))}>
              {t('insert')}
            </Button>
          </div>
        </>
      )}
      {hints.length > 0 && (
        <ul>
          {hints.map((hint, at) => (
            <li key={`${hint.kind}-${at}`}>
              <Hint hint={hint} />
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}

function Hint({ hint }: { hint: WritingHint }) {
  const t = useTranslations('tools.three_columns.hints')
  if (hint.kind === 'long_sentence') return t('long_sentence', { words: hint.words })
  if (hint.kind !== 'jargon') return t(hint.kind)
  return (
    <>
      {t('jargon', { word: hint.word, say: hint.say })}{' '}
      <span className={styles.why}>{t('why', { why: hint.why })}</span>
    </>
  )
}
