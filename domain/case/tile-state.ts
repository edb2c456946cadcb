import type { ContributorRole } from '../measurement/event'
import { finished, type Finished } from '../measurement/finished'

/** What a tile may know of a document: when, and whose voices are in it; no word of what was said. */
export type DocumentFact = {
  id: string
  kind: string
  subjectPersonId: string | null
  createdAt: Date
  lastWorkedAt: Date | null
  empty: boolean
  voices: Partial<Record<ContributorRole, number>>
  presentedAt: Date | null
  /** When somebody last said it is done for now. */
  finishedAt: Date | null
  openSteps: number
}

export type TileState = {
  /** The document that opens; null where none was begun. */
  documentId: string | null
  state: 'not_started' | 'begun' | 'worked' | 'presented'
  at: Date | null
  /** Who has spoken in it, in the order of the practice: child, parents, family, network, then we. */
  voices: ContributorRole[]
  /** When it was last looked at together, where it was worked on since. */
  presentedBefore: Date | null
}

const order: readonly ContributorRole[] = ['child', 'parent', 'family', 'network', 'professional', 'consultant']

const lastTouched = (fact: DocumentFact) => (fact.lastWorkedAt ?? fact.createdAt).getTime()

/** Where a tool stands for the family, or for one child: a pure function of the facts, in the words of the tile. */
export function tileState(facts: readonly DocumentFact[], kind: string, childId: string | null): TileState {
  const mine = facts.filter((fact) => fact.kind === kind && fact.subjectPersonId === childId)
  // One that holds something comes before one that was begun later and left empty.
  const [latest] = mine.sort(
    (one, other) => Number(one.empty) - Number(other.empty) || lastTouched(other) - lastTouched(one),
  )
  if (!latest) return { documentId: null, state: 'not_started', at: null, voices: [], presentedBefore: null }
  const voices = order.filter((role) => (latest.voices[role] ?? 0) > 0)
  const { id: documentId, presentedAt, lastWorkedAt } = latest
  if (presentedAt !== null && (lastWorkedAt === null || presentedAt.getTime() >= lastWorkedAt.getTime() - sameSitting))
    return { documentId, state: 'presented', at: presentedAt, voices, presentedBefore: null }
  if (latest.empty) return { documentId, state: 'begun', at: latest.createdAt, voices: [], presentedBefore: null }
  return { documentId, state: 'worked', at: lastWorkedAt ?? latest.createdAt, voices, presentedBefore: presentedAt }
}

/** Looking together is itself written in the document, and a word is often added on the spot: half a day is one sitting. */
const sameSitting = 12 * 60 * 60 * 1000

/** The same for the tile: also whether it is done for now, as somebody said or by itself, as long as nobody goes on with it. */
export function standOf(
  facts: readonly DocumentFact[],
  { kind, childId }: { kind: string; childId: string | null },
  now: Date,
): TileState & { childId: string | null; finished: Finished | null } {
  const state = tileState(facts, kind, childId)
  const fact = facts.find(({ id, empty }) => id === state.documentId && !empty)
  return { childId, ...state, finished: fact ? finished(fact, now) : null }
}

/** Did somebody of the family or the network say something in it? */
export const isFamilyVoice = ({ voices }: DocumentFact): boolean =>
  (['child', 'parent', 'family', 'network'] as const).some((role) => (voices[role] ?? 0) > 0)
