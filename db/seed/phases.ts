import { addDays, subDays } from 'date-fns'
import type { CasePhase } from '../schema/case'
import type { SeededCase } from './cases'
import { seedId } from './ids'
import { createRandom, seedOf } from './random'
import type { Row } from './rows'

/** After how many days a family usually comes into a phase. */
const begins = [
  { phase: 'intake', after: 0 },
  { phase: 'assessment', after: 35 },
  { phase: 'planning', after: 120 },
  { phase: 'follow_up', after: 240 },
] as const satisfies { phase: CasePhase; after: number }[]

/** Where a case that has been open for so many days stands. */
export const phaseAfter = (days: number): CasePhase => begins.findLast(({ after }) => days >= after)?.phase ?? 'intake'

/** When this case came into each phase up to the one it is in: now earlier, now later than usual, and closing some weeks before the end. */
export function phaseRows(file: SeededCase): Row[] {
  const random = createRandom(seedOf('phases', file.id))
  const closing = file.closedOn && file.phase === 'closing' ? subDays(file.closedOn, random.int(10, 30)) : null
  const reached = begins.findIndex(({ phase }) => phase === file.phase)
  const passed: { phase: CasePhase; at: Date }[] = begins
    .slice(1, closing ? undefined : reached + 1)
    .map(({ phase, after }) => ({ phase, at: addDays(file.openedOn, after - random.int(0, 20)) }))
    .filter(({ at }) => closing === null || at < closing)
  if (closing) passed.push({ phase: 'closing', at: closing })
  return passed.map(({ phase, at }) => ({
    id: seedId(file.id, 'phase', phase),
    case_id: file.id,
    phase,
    at: at.toISOString(),
    staff_id: file.consultant.id,
  }))
}
