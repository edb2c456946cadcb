/** Dutch as spoken in Flanders first. Adding a language is a line here and a folder beside. */
export const locales = ['nl-BE', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'nl-BE'

/** Each language under its own name, as its speakers write it. */
export const localeNames: Record<Locale, string> = { 'nl-BE': 'Nederlands', en: 'English' }

export const localeCookie = 'houvast_locale'

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)
