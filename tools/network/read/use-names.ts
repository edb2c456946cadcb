import { useTranslations } from 'next-intl'
import type { DocumentContext } from '../../tool'
import type { Voice } from '../../voice'

export type NameOf = (voice: Voice, name?: string) => string

/** How a voice is called: as the person likes it, else by what they are. Without a family name nobody is named. */
export function useNames({ people, familyName }: Pick<DocumentContext, 'people' | 'familyName'>): NameOf {
  const t = useTranslations('tools.network.voices')
  return ({ kind, person }, name = '') => {
    if (person === null) return name.trim() === '' || familyName === '' ? t(kind) : name
    return people.find(({ id }) => id === person)?.name ?? t('gone')
  }
}
