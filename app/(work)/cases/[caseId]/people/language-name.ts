import { useTranslations } from 'next-intl'

/** What the reader calls a language; one that is not in our list by its tag. */
export function useLanguageName() {
  const t = useTranslations('people.languages')
  return (tag: string): string => (t.has(tag) ? t(tag) : tag)
}
