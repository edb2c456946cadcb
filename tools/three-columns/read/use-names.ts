import { useTranslations } from 'next-intl'
import type { DocumentContext } from '../../tool'
import type { Voice } from '../../voice'

export type NameOf = (voice: Voice, name?: string) => string

/** How a voice is called on screen: as the person likes it, else by what they are. */
export function useNames({ people }: Pick<DocumentContext, 'people'>): NameOf {
  const t = useTranslations('tools.three_columns.voices')
  return ({ kind, person }, name = '') => {
    if (person === null) return name.trim() === '' ? t(kind) : name
    return people.find(({ id }) => id === person)?.name ?? t('gone')
  }
}
