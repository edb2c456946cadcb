import type { ToolStep } from '../tool'
import type { Category, Column } from './codes'

/** A question of the map. Words are messages under `steps.<id>`; `category` only where the question itself asks for one. */
export type MapStep = ToolStep & {
  into: Column | 'choose' | 'scale'
  category?: Category
}

/** Our own prompts (practice guide, prompts of the three-column map). Nobody needs all of them; each may be let pass. */
export const steps = [
  { id: 'C07', asks: 'adult', softness: 1, into: 'good', category: 'strength' },
  { id: 'C01', asks: 'adult', softness: 2, into: 'worries' },
  { id: 'C02', asks: 'adult', softness: 3, into: 'worries' },
  { id: 'C03', asks: 'adult', softness: 3, into: 'worries' },
  { id: 'C04', asks: 'adult', softness: 3, into: 'worries' },
  { id: 'C05', asks: 'adult', softness: 2, into: 'worries', category: 'complicating_factor' },
  { id: 'C06', asks: 'adult', softness: 2, into: 'good' },
  { id: 'C08', asks: 'adult', softness: 1, into: 'todo' },
  { id: 'C09', asks: 'adult', softness: 2, into: 'scale' },
  { id: 'C10', asks: 'adult', softness: 1, into: 'todo', category: 'next_step' },
  { id: 'C11', asks: 'teenager', softness: 1, into: 'worries' },
  { id: 'C12', asks: 'teenager', softness: 2, into: 'worries' },
  { id: 'C13', asks: 'teenager', softness: 2, into: 'scale' },
  { id: 'C14', asks: 'child', softness: 1, into: 'choose' },
  { id: 'C15', asks: 'young_child', softness: 1, into: 'scale' },
] as const satisfies readonly MapStep[]

export type Asked = 'adult' | 'teenager' | 'child' | 'young_child'
export const askedBands: readonly Asked[] = ['adult', 'teenager', 'child', 'young_child']

/** Whose questions fit. A child of unknown age gets those for eight to eleven: neither childish nor heavy; anyone may choose others. */
export function bandOf(person: { kind: string; age: number | null }): Asked {
  if (person.kind !== 'child') return 'adult'
  if (person.age === null) return 'child'
  if (person.age < 8) return 'young_child'
  if (person.age < 12) return 'child'
  return person.age < 18 ? 'teenager' : 'adult'
}

export const stepsFor = (asked: Asked): readonly MapStep[] =>
  (steps as readonly MapStep[]).filter((step) => step.asks === asked)
