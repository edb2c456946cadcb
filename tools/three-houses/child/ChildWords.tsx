'use client'

import { NextIntlClientProvider, useTranslations, type AbstractIntlMessages } from 'next-intl'
import { useEffect, useState, type ReactNode } from 'react'
import { Listen } from '@/components/read-aloud/Listen'
import type { Locale } from '@/messages/locales'
import { useHouses } from './houses'
import { words } from './languages'

const fromRightToLeft = ['ar', 'fa', 'ps', 'ur', 'he']

/** A dialog stands outside the side it was opened from, and must say its language and direction itself. */
export const spokenIn = (language: string) => ({
  lang: language,
  dir: fromRightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
})

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
  return (
    <NextIntlClientProvider locale={loaded.language} messages={loaded.messages} timeZone="Europe/Brussels">
      <div {...spokenIn(loaded.language)}>{children}</div>
    </NextIntlClientProvider>
  )
}

/** "Luister" for a sentence of ours. */
export function ListenTo({ text }: { text: string }) {
  const t = useTranslations('child.listen')
  const { language } = useHouses()
  return <Listen text={text} language={language} words={{ listen: t('listen'), hush: t('hush'), none: t('none') }} />
}
