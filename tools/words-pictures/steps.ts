import type { ToolStep } from '../tool'
import type { FrameKey } from './codes'

/** A question of the prompt bank (practice guide 3.5, our own words: messages under `steps.<id>`). `into`: the sheet an answer most often belongs on. */
export type StoryStep = ToolStep & { into: FrameKey | 'telling' }

const step = (id: string, asks: ToolStep['asks'], softness: 1 | 2 | 3, into: StoryStep['into']): StoryStep => ({
  id,
  asks,
  softness,
  into,
})

export const steps: readonly StoryStep[] = [
  step('S01', 'adult', 1, 'what'),
  step('S02', 'adult', 1, 'what'),
  step('S03', 'adult', 2, 'notfault'),
  step('S04', 'adult', 2, 'next'),
  step('S05', 'adult', 2, 'what'),
  step('S06', 'adult', 1, 'telling'),
  step('S07', 'young_child', 1, 'mine'),
  step('S08', 'young_child', 1, 'mine'),
  step('S09', 'child', 2, 'mine'),
  step('S10', 'child', 1, 'mine'),
  step('S11', 'teenager', 2, 'mine'),
  step('S12', 'teenager', 1, 'mine'),
]

/** Those asked of the grown-ups, beforehand. */
export const forAdults = steps.filter(({ asks }) => asks === 'adult')

/** What may be asked while it is read, for an age; of unknown age those for eight to eleven. */
export function askedWhileReading(age: number | null): StoryStep[] {
  const years = age ?? 9
  const asks = years < 8 ? 'young_child' : years < 12 ? 'child' : 'teenager'
  return steps.filter((each) => each.asks === asks)
}
