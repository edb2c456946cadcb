'use client'

import { useTranslations } from 'next-intl'
import type { Failure } from './outcome'

/** Sentences for what went wrong: as a whole, and at a field. */
export function useFailureWords() {
  const words = useTranslations('errors')
  const field = useTranslations('people.fields')
  return {
    told: ({ code, id }: Failure) =>
      id === undefined ? words(`codes.${code}`) : `${words(`codes.${code}`)} ${words('reference', { id })}`,
    /** Keys come from the schema; one that was never heard of gets a sentence all the same. */
    atField: (key: string) => field((field.has(key as 'invalid') ? key : 'invalid') as 'invalid'),
  }
}
