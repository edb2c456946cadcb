import { dayInFlanders, type Day } from '../time/days'
import type { CasePhase } from './choices'
import type { DocumentFact } from './tile-state'

/** A stop on the way this family went. `kind` is a tool's, `childId` who it was about; `phase` is what the case came into. */
export type Stop = {
  what: 'opened' | 'phase' | 'begun' | 'worked' | 'presented' | 'closed'
  day: Day
  phase: CasePhase | null
  kind: string | null
  childId: string | null
  documentId: string | null
}

export type TrajectoryFacts = {
  openedOn: Day
  closedOn: Day | null
  /** Each change of phase after the opening, the first one first. */
  phases: readonly { phase: CasePhase; at: Date }[]
  documents: readonly DocumentFact[]
}

/** On one day: it is opened before it is worked on, and closed last. */
const inDay: readonly Stop['what'][] = ['opened', 'phase', 'begun', 'worked', 'presented', 'closed']

/** The way so far, the first stop first. A document that was begun and worked on in one day is one stop. */
export function trajectory({ openedOn, closedOn, phases, documents }: TrajectoryFacts): Stop[] {
  const stops: Stop[] = [
    { what: 'opened', day: openedOn, ...ofCase },
    ...phaseStops(phases),
    ...documents.flatMap(stopsOf),
  ]
  if (closedOn !== null) stops.push({ what: 'closed', day: closedOn, ...ofCase })
  return stops.sort(
    (one, other) => one.day.localeCompare(other.day) || inDay.indexOf(one.what) - inDay.indexOf(other.what),
  )
}

const ofCase = { phase: null, kind: null, childId: null, documentId: null }

/** The first phase is the opening itself. Within one day the last one stands: what came before it was a slip of the finger. */
function phaseStops(phases: TrajectoryFacts['phases']): Stop[] {
  const stops: Stop[] = []
  let last: CasePhase = 'intake'
  for (const [index, { phase, at }] of phases.entries()) {
    const day = dayInFlanders(at)
    const next = phases[index + 1]
    if (phase === last || (next !== undefined && dayInFlanders(next.at) === day)) continue
    stops.push({ ...ofCase, what: 'phase', day, phase })
    last = phase
  }
  return stops
}

function stopsOf({ id, kind, subjectPersonId, createdAt, lastWorkedAt, presentedAt, empty }: DocumentFact): Stop[] {
  const of = { phase: null, kind, childId: subjectPersonId, documentId: id }
  const begun = dayInFlanders(createdAt)
  const worked = lastWorkedAt === null || empty ? null : dayInFlanders(lastWorkedAt)
  const presented = presentedAt === null ? null : dayInFlanders(presentedAt)
  const stops: Stop[] = []
  if (begun !== worked && begun !== presented) stops.push({ what: 'begun', day: begun, ...of })
  if (worked !== null && worked !== presented) stops.push({ what: 'worked', day: worked, ...of })
  if (presented !== null) stops.push({ what: 'presented', day: presented, ...of })
  return stops
}
