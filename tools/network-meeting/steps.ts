import type { ToolStep } from '../tool'
import type { Chapter } from './rules/chapters'

/** A question of the meeting. Words are messages under `steps.<id>`. */
export type MeetingStep = ToolStep & { into: Chapter }

/** Our own prompts (practice guide 6.5). Nobody needs all of them; each may be let pass. */
export const steps = [
  { id: 'M01', asks: 'adult', softness: 1, into: 'guests' },
  { id: 'M02', asks: 'adult', softness: 1, into: 'plan' },
  { id: 'M03', asks: 'everyone', softness: 1, into: 'words' },
  { id: 'M04', asks: 'everyone', softness: 2, into: 'words' },
  { id: 'M05', asks: 'adult', softness: 1, into: 'words' },
  { id: 'M06', asks: 'adult', softness: 2, into: 'words' },
  { id: 'M07', asks: 'everyone', softness: 1, into: 'words' },
  { id: 'M08', asks: 'young_child', softness: 1, into: 'child' },
  { id: 'M09', asks: 'child', softness: 1, into: 'child' },
  { id: 'M10', asks: 'child', softness: 1, into: 'after' },
  { id: 'M11', asks: 'teenager', softness: 1, into: 'child' },
  { id: 'M12', asks: 'teenager', softness: 2, into: 'child' },
] as const satisfies readonly MeetingStep[]

export const stepsOf = (chapter: Chapter): readonly MeetingStep[] =>
  (steps as readonly MeetingStep[]).filter(({ into }) => into === chapter)
