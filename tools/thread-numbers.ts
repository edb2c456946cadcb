import type { GivenNumber } from './thread-item'
import { writeVoice, type Voice } from './voice'

export type Series = {
  id: string
  voice: Voice
  voiceName: string
  /** In time, one for each day. */ given: GivenNumber[]
}

/** What each person gave over time, in the order in which people first gave one. A later number of the same day replaces an earlier one. */
export function seriesOf(numbers: readonly GivenNumber[]): Series[] {
  const series = new Map<string, { of: Series; days: Map<string, GivenNumber> }>()
  const inTime = [...numbers].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
  for (const number of inTime) {
    const { voice, voiceName, on } = number
    const id = `${writeVoice(voice)}/${voice.person === null ? voiceName.trim().toLowerCase() : ''}`
    const known = series.get(id) ?? { of: { id, voice, voiceName, given: [] }, days: new Map<string, GivenNumber>() }
    known.days.set(on, number)
    series.set(id, known)
  }
  return [...series.values()].map(({ of, days }) => ({ ...of, given: [...days.values()] }))
}

/** The number somebody gave last; null where they let it pass each time. */
export const lastGiven = ({ given }: Series): GivenNumber | null =>
  given.findLast(({ value }) => value !== null) ?? null
