import type { ToolStep } from '../tool'

/**
 * A question of the prompt bank (practice guide 5.5, our own words: messages under `steps.<id>`). `into`: what an answer most often gives,
 * somebody's name, what may be told, or how to ask.
 */
export type NetworkStep = ToolStep & {
  into: 'person' | 'telling' | 'asking'
  /** Asked of somebody of the network, not of the family. */
  network?: true
  /** Part of the way on where a family says that there is nobody. */
  nobody?: true
}

const step = (
  id: string,
  asks: ToolStep['asks'],
  softness: 1 | 2 | 3,
  into: NetworkStep['into'],
  rest: Pick<NetworkStep, 'network' | 'nobody'> = {},
): NetworkStep => ({ id, asks, softness, into, ...rest })

export const steps: readonly NetworkStep[] = [
  step('N01', 'adult', 1, 'person', { nobody: true }),
  step('N02', 'adult', 2, 'person', { nobody: true }),
  step('N03', 'adult', 2, 'person', { nobody: true }),
  step('N04', 'adult', 1, 'person', { nobody: true }),
  step('N05', 'adult', 2, 'telling'),
  step('N06', 'adult', 3, 'asking', { nobody: true }),
  step('N07', 'adult', 1, 'asking'),
  step('N08', 'young_child', 1, 'person'),
  step('N09', 'young_child', 2, 'person'),
  step('N10', 'child', 1, 'person'),
  step('N11', 'child', 3, 'person'),
  step('N12', 'teenager', 2, 'person'),
  step('N13', 'teenager', 2, 'telling'),
  step('N14', 'adult', 2, 'telling', { network: true }),
]

/** Those asked of the grown-ups of a family, and the one asked of who joins. */
export const forAdults = steps.filter(({ asks }) => asks === 'adult')

/** The way on where there is nobody: small questions first, and what makes it hard last. */
export const whenNobody = steps.filter(({ nobody }) => nobody)

/** What may be asked of a child of this age; of unknown age those for eight to eleven. */
export function forChildOf(age: number | null): NetworkStep[] {
  const years = age ?? 9
  const asks = years < 8 ? 'young_child' : years < 12 ? 'child' : 'teenager'
  return steps.filter((each) => each.asks === asks)
}
