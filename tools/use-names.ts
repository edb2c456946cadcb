import { useTranslations } from 'next-intl'
import type { DocumentContext } from './tool'
import type { Voice } from './voice'

export type NameOf = (voice: Voice, name?: string) => string

/**
 * How a voice is called on screen: as the person likes it, else by what they are. Without a family name nobody is named: then the
 * sheet is one without names, and who is not on the case is called by what they are too.
 */
export function useNames(
  kind: 'three_columns' | 'safety_plan' | 'network_meeting',
  { people, familyName }: Pick<DocumentContext, 'people' | 'familyName'>,
): NameOf {
  const t = useTranslations(`tools.${kind}.voices`)
  return ({ kind: role, person }, name = '') => {
    if (person === null) return name.trim() === '' || familyName === '' ? t(role) : name
    return people.find(({ id }) => id === person)?.name ?? t('gone')
  }
}
