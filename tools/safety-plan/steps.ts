import type { ToolStep } from '../tool'
import type { Chapter } from './rules/suggestions'

/** A question of the plan. Words are messages under `steps.<id>`. */
export type PlanStep = ToolStep & { into: Chapter }

/** Our own prompts (practice guide 4.5). Nobody needs all of them; each may be let pass. */
export const steps = [
  { id: 'V01', asks: 'adult', softness: 2, into: 'hard' },
  { id: 'V02', asks: 'adult', softness: 2, into: 'hard' },
  { id: 'V03', asks: 'adult', softness: 1, into: 'hard' },
  { id: 'V04', asks: 'adult', softness: 1, into: 'rules' },
  { id: 'V05', asks: 'everyone', softness: 2, into: 'try' },
  { id: 'V06', asks: 'adult', softness: 2, into: 'rules' },
  { id: 'V07', asks: 'adult', softness: 2, into: 'try' },
  { id: 'V08', asks: 'young_child', softness: 1, into: 'child' },
  { id: 'V09', asks: 'young_child', softness: 1, into: 'child' },
  { id: 'V10', asks: 'child', softness: 1, into: 'child' },
  { id: 'V11', asks: 'child', softness: 1, into: 'child' },
  { id: 'V12', asks: 'teenager', softness: 2, into: 'child' },
  { id: 'V13', asks: 'teenager', softness: 1, into: 'child' },
  { id: 'V14', asks: 'adult', softness: 1, into: 'week' },
] as const satisfies readonly PlanStep[]

export const stepsOf = (chapter: Chapter): readonly PlanStep[] =>
  (steps as readonly PlanStep[]).filter(({ into }) => into === chapter)
