import { dayInFlanders, type Day } from '../time/days'
import type { DocumentFact } from './tile-state'

/** A stop on the way this family went. `kind` is a tool's, `childId` who it was about. */
export type Stop = {
  what: 'opened' | 'begun' | 'worked' | 'presented' | 'closed'
  day: Day
  kind: string | null
  childId: string | null
  documentId: string | null
}

export type TrajectoryFacts = { openedOn: Day; closedOn: Day | null; documents: readonly DocumentFact[] }

/** On one day: it is opened before it is worked on, and closed last. */
const inDay: readonly Stop['what'][] = ['opened', 'begun', 'worked', 'presented', 'closed']

/** The way so far, the first stop first. A document that was begun and worked on in one day is one stop. */
export function trajectory({ openedOn, closedOn, documents }: TrajectoryFacts): Stop[] {
  const ofCase = { kind: null, childId: null, documentId: null }
  const stops: Stop[] = [{ what: 'opened', day: openedOn, ...ofCase }, ...documents.flatMap(stopsOf)]
  if (closedOn !== null) stops.push({ what: 'closed', day: closedOn, ...ofCase })
  return stops.sort(
    (one, other) => one.day.localeCompare(other.day) || inDay.indexOf(one.what) - inDay.indexOf(other.what),
  )
}

function stopsOf({ id, kind, subjectPersonId, createdAt, lastWorkedAt, presentedAt, empty }: DocumentFact): Stop[] {
  const of = { kind, childId: subjectPersonId, documentId: id }
  const begun = dayInFlanders(createdAt)
  const worked = lastWorkedAt === null || empty ? null : dayInFlanders(lastWorkedAt)
  const presented = presentedAt === null ? null : dayInFlanders(presentedAt)
  const stops: Stop[] = []
  if (begun !== worked && begun !== presented) stops.push({ what: 'begun', day: begun, ...of })
  if (worked !== null && worked !== presented) stops.push({ what: 'worked', day: worked, ...of })
  if (presented !== null) stops.push({ what: 'presented', day: presented, ...of })
  return stops
}
