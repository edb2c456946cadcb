'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Locale } from '@/messages/locales'
import type { Frame } from '../content'
import { wordingHints, type WordingHint, type WordingWords } from '../rules/wording'
import { useEditing } from './editing'
import styles from './FramePage.module.css'

const lists: Record<Locale, () => Promise<{ default: WordingWords }>> = {
  'nl-BE': () => import('../wording/nl-BE.json'),
  en: () => import('../wording/en.json'),
}

/** Ideas about the words of a sheet. They are never counted, kept or shown to anybody else. */
export function Hints({ frame }: { frame: Frame }) {
  const t = useTranslations('tools.words_pictures.hints')
  const locale = useLocale()
  const { child } = useEditing()
  const [words, setWords] = useState<WordingWords | null>(null)
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
  const hints = words ? wordingHints(frame, { words, age: child?.age ?? null }) : []
  if (hints.length === 0) return null
  return (
    <aside className={styles.hints} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <ul>
        {hints.map((hint, at) => (
          <li key={`${hint.kind}-${at}`}>
            <Hint hint={hint} />
          </li>
        ))}
      </ul>
    </aside>
  )
}

function Hint({ hint }: { hint: WordingHint }) {
  const t = useTranslations('tools.words_pictures.hints')
  if (hint.kind === 'long_sentence') return t('long_sentence', { words: hint.words })
  if (hint.kind === 'lonely_version') return t('lonely_version')
  if (hint.kind === 'label' || hint.kind === 'trade') return t(hint.kind, { word: hint.word, say: hint.say })
  return t(hint.kind, { word: hint.word })
}
