import type { AbstractIntlMessages } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { cookies, headers } from 'next/headers'
import { compiled, type Compiled } from './compile'
import { formats } from './formats'
import { loadMessages } from './load'
import { defaultLocale, isLocale, localeCookie, type Locale } from './locales'

const kept = new Map<Locale, Compiled>()

function messagesOf(locale: Locale) {
  const known = kept.get(locale)
  // eslint-disable-next-line no-restricted-syntax -- not a setting: while developing, words change without a restart
  if (known && process.env.NODE_ENV === 'production') return known
  const words = compiled(loadMessages(locale, process.cwd()))
  kept.set(locale, words)
  return words
}

/** The language is the reader's choice, kept in a cookie: an address is the same for everyone and never names a language. */
export default getRequestConfig(async ({ locale: asked }) => {
  // The service worker asks for shells without cookies, once in each language.
  const chosen: unknown =
    asked ?? (await headers()).get('x-houvast-language') ?? (await cookies()).get(localeCookie)?.value
  const locale = isLocale(chosen) ? chosen : defaultLocale
  // next-intl's type knows words as they are written; its `format-only` takes them as they were read.
  const messages = messagesOf(locale) as AbstractIntlMessages
  return { locale, messages, formats, timeZone: 'Europe/Brussels' }
})
