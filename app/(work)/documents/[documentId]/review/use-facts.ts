import { useFormatter, useTranslations } from 'next-intl'
import { useHouseWords } from '@/tools/house-words'
import type { DocumentContext, ReviewFact } from '@/tools/tool'

/** What can be counted, in words, by line of the rubric: never which of the four words that would be. */
export function useFacts(kind: string, context: DocumentContext, facts: readonly ReviewFact[]) {
  const t = useTranslations('views.review')
  const format = useFormatter()
  const named = useHouseWords(kind, context.words)
  const valueOf = (fact: ReviewFact) => {
    if ('count' in fact) return String(fact.count)
    return fact.day === null ? t('never') : format.dateTime(new Date(fact.day), 'day')
  }
  return (line: string) =>
    facts
      .filter((fact) => fact.line === line)
      .map((fact) => t('fact', { label: named(fact.label), value: valueOf(fact) }))
}
