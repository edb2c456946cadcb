import { useFormatter } from 'next-intl'
import type { Voice } from '../../voice'
import type { NameOf } from '../../use-names'

/** Several people as one reads them: "oma Rita, papa en Jan van hiernaast". Empty where there is nobody. */
export function usePeople(nameOf: NameOf): (voices: readonly Voice[], other?: string) => string {
  const format = useFormatter()
  return (voices, other = '') => {
    const names = [...voices.map((voice) => nameOf(voice)), ...(other.trim() === '' ? [] : [other.trim()])]
    return names.length === 0 ? '' : format.list(names, 'and')
  }
}
