import { daysBetween, dayInFlanders, type Day } from '../time/days'
import { isFamilyVoice, tileState, type DocumentFact } from './tile-state'

/**
 * A loose end somebody may want to pick up. Never a task that is late: no date it should have been done by, no count of how many, and
 * a reason to wait is as good an answer (practice guide 11.2 to 11.4).
 */
export type OpenLoop =
  | { about: 'proposal'; wish: 'close' | 'reopen' }
  | { about: 'share_back'; kind: string; documentId: string; since: Date; childId: string | null }
  | { about: 'steps'; kind: string; documentId: string; count: number }
  | { about: 'child_voice'; kind: string; documentId: string; childId: string }
  | { about: 'continue'; kind: string; documentId: string; since: Date }
  | { about: 'people'; missing: 'child' | 'parent' }

export type LoopFacts = {
  closed: boolean
  proposal: 'close' | 'reopen' | null
  documents: readonly DocumentFact[]
  /** Kinds with a reason why (not yet): nothing is suggested about those. */
  explained: ReadonlySet<string>
  /** Children with their whole years, where known. */
  children: readonly { id: string; age: number | null }[]
  hasParent: boolean
}

/** From four a child can say something of its own with a drawing (practice guide 8.3, three houses). */
const speaksFrom = 4
/** Days something may rest before we speak of it: a visit is often planned two weeks ahead. */
const rest = 14
/** More than three kind suggestions are a list of reproaches. */
const most = 3

const workedOn = (fact: DocumentFact) => fact.lastWorkedAt ?? fact.createdAt

/** What lies open, the most helpful first. Pure: the same facts give the same suggestions, and a closed case has none but a proposal. */
export function openLoops(facts: LoopFacts, today: Day): OpenLoop[] {
  const proposal: OpenLoop[] = facts.proposal === null ? [] : [{ about: 'proposal', wish: facts.proposal }]
  if (facts.closed) return proposal
  const rested = (fact: DocumentFact) => daysBetween(dayInFlanders(workedOn(fact)), today) >= rest
  const documents = facts.documents.filter((fact) => !facts.explained.has(fact.kind) && rested(fact))
  return [...proposal, ...missingPeople(facts), ...documents.flatMap((fact) => loopsOf(fact, facts))].slice(0, most)
}

function missingPeople({ children, hasParent }: LoopFacts): OpenLoop[] {
  if (children.length === 0) return [{ about: 'people', missing: 'child' }]
  return hasParent ? [] : [{ about: 'people', missing: 'parent' }]
}

function loopsOf(fact: DocumentFact, { children }: LoopFacts): OpenLoop[] {
  const { id: documentId, kind } = fact
  if (fact.empty) return [{ about: 'continue', kind, documentId, since: fact.createdAt }]
  const found: OpenLoop[] = []
  const toldTogether = tileState([fact], kind, fact.subjectPersonId).state === 'presented'
  if (isFamilyVoice(fact) && !toldTogether)
    found.push({ about: 'share_back', kind, documentId, since: workedOn(fact), childId: fact.subjectPersonId })
  const old = children.find(({ age }) => age !== null && age >= speaksFrom)
  if (old && fact.subjectPersonId === null && (fact.voices.child ?? 0) === 0)
    found.push({ about: 'child_voice', kind, documentId, childId: old.id })
  if (fact.openSteps > 0) found.push({ about: 'steps', kind, documentId, count: fact.openSteps })
  return found
}
