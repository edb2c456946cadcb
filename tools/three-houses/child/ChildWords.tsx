'use client'

import { NextIntlClientProvider, useTranslations, type AbstractIntlMessages } from 'next-intl'
import { useEffect, useState, type ReactNode } from 'react'
import { Listen } from '@/components/read-aloud/Listen'
import type { Locale } from '@/messages/locales'
import { useHouses } from './houses'

/** Words on the child's side. Another language is another line here and another file; nothing else knows which there are. */
const words: Record<Locale, () => Promise<{ default: AbstractIntlMessages }>> = {
  'nl-BE': () => import('./words/nl-BE.json'),
  en: () => import('./words/en.json'),
}

export const childLanguages = Object.keys(words) as readonly Locale[]

const fromRightToLeft = ['ar', 'fa', 'ps', 'ur', 'he']

/** The language spoken here that is nearest to what was asked: "nl" is answered in nl-BE. */
export const nearestLanguage = (asked: string): Locale =>
  childLanguages.find((each) => each === asked) ??
  childLanguages.find((each) => each.split('-')[0] === asked.split('-')[0]) ??
  'nl-BE'

/**
 * Everything inside speaks one language, which the child may change at any moment: the words come from the app's own files, so nothing
 * is asked of a server and nothing that was made goes away.
 */
export function ChildWords({
  language,
  children,
  fallback,
}: {
  language: Locale
  children: ReactNode
  fallback: ReactNode
}) {
  const [loaded, setLoaded] = useState<{ language: Locale; messages: AbstractIntlMessages } | null>(null)
  useEffect(() => {
    let gone = false
    void words[language]().then(({ default: messages }) => {
      if (!gone) setLoaded({ language, messages: { child: messages } })
    })
    return () => {
      gone = true
    }
  }, [language])
  if (!loaded) return fallback
  const primary = loaded.language.split('-')[0] ?? ''
  return (
    <NextIntlClientProvider locale={loaded.language} messages={loaded.messages} timeZone="Europe/Brussels">
      <div lang={loaded.language} dir={fromRightToLeft.includes(primary) ? 'rtl' : 'ltr'}>
        {children}
      </div>
    </NextIntlClientProvider>
  )
}

/** "Luister" for a sentence of ours. */
export function ListenTo({ text }: { text: string }) {
  const t = useTranslations('child.listen')
  const { language } = useHouses()
  return <Listen text={text} language={language} words={{ listen: t('listen'), hush: t('hush'), none: t('none') }} />
}
