'use client'

import { useTranslations } from 'next-intl'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import type { Failure } from './failure'

/**
 * What our forms share: rules and refusals said at the field, in words, with nothing that was typed lost. `errors` of the form hold
 * message keys, those of the schema as well as those of the server.
 */
export function useCaseForm<Fields extends FieldValues>(
  form: UseFormReturn<Fields>,
  names: readonly FieldPath<Fields>[],
) {
  const t = useTranslations('cases.errors')
  const labels = useTranslations('cases.fields')
  const words = useTranslations('errors')
  const { errors } = form.formState
  const keyOf = (name: string) => (errors as Record<string, { message?: string } | undefined>)[name]?.message
  const wordsOf = (name: string) => {
    const key = keyOf(name)
    return key === undefined ? undefined : t.has(key) ? t(key) : t('required')
  }
  const fail = (failure: Failure) => {
    for (const [name, message] of Object.entries(failure.fieldErrors))
      form.setError(name as FieldPath<Fields>, { message })
    const told = words(`codes.${words.has(`codes.${failure.code}`) ? failure.code : 'unexpected'}`)
    form.setError('root', {
      message: failure.id === undefined ? told : `${told} ${words('reference', { id: failure.id })}`,
    })
  }
  const root = errors.root?.message
  const summary = [
    ...(root === undefined ? [] : [{ text: root }]),
    ...names.flatMap((name) => {
      const id: string = name
      const text = wordsOf(id)
      return text === undefined ? [] : [{ id, text: labels.has(id) ? `${labels(id)}: ${text}` : text }]
    }),
  ]
  const field = (name: FieldPath<Fields>) => ({ id: name as string, ...form.register(name), error: wordsOf(name) })
  return { field, fail, summary }
}
