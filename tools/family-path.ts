import { dayInFlanders, type Day } from '@/domain/time/days'
import type { Sentence } from './for-reader'
import type { TogetherMoment } from './thread-item'
import { writeVoice, type Voice } from './voice'

/** Something people did together on one day, however often it was noted. */
export type Did = { tool: string; childId: string | null; what: string; people: Voice[] }

export type PathDay = {
  day: Day
  /** The first and the last of the way, where this is that day. */
  edge: 'opened' | 'closed' | null
  did: Did[]
  /** What was new that day: a goal, an agreement, something that went well, a number that moved. In people's own words. */
  changed: Sentence[]
}

type Given = {
  openedOn: Day
  closedOn: Day | null
  moments: readonly (TogetherMoment & { tool: string; childId: string | null })[]
  /** What the family may read (for-reader.ts). */
  sentences: readonly Sentence[]
}

const dayLength = 'yyyy-mm-dd'.length
/** Null for what is no moment. */
const dayOf = (at: string): Day | null => {
  if (at.length === dayLength) return Number.isNaN(Date.parse(at)) ? null : at
  const moment = new Date(at)
  return Number.isNaN(moment.getTime()) ? null : dayInFlanders(moment)
}

/** A worry is nothing to look back on as a change; a danger neither. */
const changes: readonly Sentence['kind'][] = ['goal', 'rule', 'agreement', 'safety', 'scale', 'step']

/** The day on which something changed: a step when it was done, a number when it moved. */
function changedOn({ kind, on, over, number }: Sentence): Day | null {
  if (!changes.includes(kind)) return null
  if (kind === 'step') return over?.on ? dayOf(over.on) : null
  if (number && number.first === null) return null
  return on === null ? null : dayOf(on)
}

/**
 * Where parents live apart: without what one of them did and the other did not. That somebody came to talk alone is theirs, and may be what
 * the other must not know.
 */
export const ofBothHomes = <Moment extends Pick<TogetherMoment, 'people'>>(
  moments: readonly Moment[],
  parents: readonly string[],
): Moment[] =>
  moments.filter(({ people }) => {
    const there = parents.filter((parent) => people.some(({ person }) => person === parent))
    return there.length === 0 || there.length === parents.length
  })

/**
 * The way of a family as it looks back on it together: what was done, in order, and what was new by it. Pure and total. No worry, nothing
 * of the office, nothing nobody did; a day on which nothing happened is no day of the way.
 */
export function familyPath({ openedOn, closedOn, moments, sentences }: Given): PathDay[] {
  const days = new Map<Day, PathDay>()
  const at = (day: Day): PathDay => {
    const known = days.get(day) ?? { day, edge: null, did: [], changed: [] }
    days.set(day, known)
    return known
  }
  for (const moment of moments) {
    const day = dayOf(moment.at)
    if (day !== null) add(at(day).did, moment)
  }
  for (const sentence of sentences) {
    const day = changedOn(sentence)
    if (day !== null) at(day).changed.push(sentence)
  }
  if (days.size === 0) return []
  at(openedOn).edge = 'opened'
  if (closedOn !== null) at(closedOn).edge = 'closed'
  return [...days.values()].sort((one, other) => one.day.localeCompare(other.day))
}

function add(did: Did[], { tool, childId, what, people }: Given['moments'][number]): void {
  const known = did.find((each) => each.tool === tool && each.childId === childId && each.what === what)
  if (!known) did.push({ tool, childId, what, people: unique(people) })
  else known.people = unique([...known.people, ...people])
}

const unique = (people: readonly Voice[]): Voice[] => [
  ...new Map(people.map((voice) => [writeVoice(voice), voice])).values(),
]
