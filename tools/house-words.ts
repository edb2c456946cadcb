import { useLocale, useTranslations } from 'next-intl'

/** What this organisation calls things, by tool, language and key of the tool's messages. What is not there has its built-in word. */
export type HouseWords = Partial<Record<string, Partial<Record<string, Partial<Record<string, string>>>>>>

/** Short: they stand on tabs, above columns and on paper. */
export const mostLetters = 60

/** The sentence or word of a tool under this key, in the words of the house where it has its own. In views and editors alike. */
export function useHouseWords(kind: string, words: HouseWords | undefined): (key: string) => string {
  const t = useTranslations(`tools.${kind}`)
  const locale = useLocale()
  const own = words?.[kind]?.[locale]
  return (key) => own?.[key] ?? t(key)
}
