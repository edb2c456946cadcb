import type { Continued, KeepProblem, Save, SaveState, SendProblem } from './states'

/** What is known about keeping and sending, as it happens. */
export type SaveFacts = {
  opened: boolean
  /** When the oldest change was made that the server has not acknowledged, as an ISO moment. */
  changedAt: string | null
  /** When the server last had everything. */
  sentUpTo: string | null
  failing: boolean
  /** Updates not yet laid on this device. */
  waiting: number
  keep: KeepProblem
  send: SendProblem
  /** Told until the person says it was seen. */
  continued: Continued
  unreadable: number
}

/** What to tell a person, from what is known. What is not sent comes before what was sent once. */
export function saveOf(facts: SaveFacts): Save {
  const { keep, send, continued, unreadable } = facts
  return { state: stateOf(facts), keep, send, continued, unreadable }
}

function stateOf({ opened, changedAt, sentUpTo, failing, waiting, keep, send }: SaveFacts): SaveState {
  if (!opened) return failing ? { at: 'unreachable' } : { at: 'opening' }
  const kept = keep === null && waiting === 0
  if (changedAt !== null && (failing || send !== null || (!kept && keep !== null)))
    return { at: 'unsent', since: changedAt, kept }
  if (changedAt !== null) return { at: 'device', since: changedAt, kept }
  return failing || sentUpTo === null ? { at: 'waiting', last: sentUpTo } : { at: 'server', when: sentUpTo }
}

export const isSameSave = (one: Save, other: Save): boolean => JSON.stringify(one) === JSON.stringify(other)

/** From what must be told first to what is as it should be. */
const worstFirst: readonly SaveState['at'][] = ['unreachable', 'opening', 'unsent', 'device', 'waiting', 'server']

/** What to tell of two documents a person sees as one: whatever is worse of either. */
export function worseOf(one: Save, other: Save): Save {
  const rank = ({ state }: Save) => worstFirst.indexOf(state.at)
  return {
    state: (rank(other) < rank(one) ? other : one).state,
    keep: one.keep ?? other.keep,
    send: one.send ?? other.send,
    continued: one.continued ?? other.continued,
    unreadable: one.unreadable + other.unreadable,
  }
}
