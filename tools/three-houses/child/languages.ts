import type { AbstractIntlMessages } from 'next-intl'
import type { Locale } from '@/messages/locales'

/** Words on the child's side. Another language is another line here and another file; nothing else knows which there are. */
export const words: Record<Locale, () => Promise<{ default: AbstractIntlMessages }>> = {
  'nl-BE': () => import('./words/nl-BE.json'),
  en: () => import('./words/en.json'),
}

export const childLanguages = Object.keys(words) as readonly Locale[]

/** The language spoken here that is nearest to what was asked: "nl" is answered in nl-BE. */
export const nearestLanguage = (asked: string): Locale =>
  childLanguages.find((each) => each === asked) ??
  childLanguages.find((each) => each.split('-')[0] === asked.split('-')[0]) ??
  'nl-BE'
