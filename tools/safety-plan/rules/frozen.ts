import type { Change } from '../../tool'
import type { PlanContent } from '../content'
import { agreedOn, between, keyOf, type Told } from './changes'

/*
 * What people agreed to in a round lies in the document as it was then: it works without a network, and what is written later changes
 * nothing of it. Words of children that were taken over are not in it, so that a child can take them back everywhere.
 */

export type Frozen = Pick<Told, 'id' | 'thing' | 'words' | 'texts' | 'chosen'>

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** By hand: this is read in the browser, and a schema would bring 8 kB along with it (design 4.9). */
const read = (value: unknown): Frozen[] => {
  if (!isRecord(value)) return []
  const { id, thing, words, texts = {}, chosen = {} } = value
  if (typeof id !== 'string' || typeof thing !== 'string' || typeof words !== 'string') return []
  if (!isRecord(chosen) || !isTexts(texts)) return []
  return [{ id, thing, words, texts, chosen }]
}
const isTexts = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((words) => typeof words === 'string')

/** Longer than this is more than a plan: then each thing is kept by its first words, and everything else about it by a mark. */
const longest = 80_000
const firstWords = 80

/** Says that something changed, not how. */
function markOf(value: unknown): string {
  let hash = 0x811c9dc5
  for (const letter of JSON.stringify(value)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(36)
}

const short = ({ id, thing, words, texts, chosen }: Frozen): Frozen => ({
  id,
  thing,
  words: words.slice(0, firstWords),
  texts: {},
  chosen: { rest: markOf([words, texts, chosen]) },
})

const linesOf = (content: PlanContent): Frozen[] =>
  agreedOn(content).map(({ id, thing, words, texts, chosen }) => ({ id, thing, words, texts, chosen }))

export function freeze(content: PlanContent): string {
  const lines = linesOf(content)
  const whole = JSON.stringify(lines)
  return whole.length <= longest ? whole : JSON.stringify(lines.map(short))
}

/** Total: what cannot be read was agreed on by nobody. */
export function thaw(frozen: string): Frozen[] {
  try {
    const lines: unknown = JSON.parse(frozen)
    return Array.isArray(lines) ? lines.flatMap(read) : []
  } catch {
    return []
  }
}

/** As little of a thing as was kept of it then: the first rounds kept no more than its words. */
function asKept(now: Frozen, then: Frozen | undefined): Frozen {
  if (!then) return now
  if ('rest' in then.chosen) return short(now)
  return Object.keys(then.chosen).length === 0 ? { ...now, texts: {}, chosen: {} } : now
}

/** What is different now from what people agreed to, in the order of the plan: for each thing which part of it, and how it was. */
export function sinceRound(frozen: string, content: PlanContent): Change[] {
  const then = thaw(frozen)
  const kept = new Map(then.map((each) => [keyOf(each), each]))
  return between(
    then,
    linesOf(content).map((now) => asKept(now, kept.get(keyOf(now)))),
  )
}

/** How one chosen thing was then and is now: who, when, who steps in. */
export function chosenSince(frozen: string, content: PlanContent, of: Change): { then: unknown; now: unknown } | null {
  const name = of.part?.replace('parts.', '') ?? ''
  const find = (lines: readonly Frozen[]) => lines.find((each) => keyOf(each) === keyOf(of))?.chosen
  const [then, now] = [find(thaw(frozen)), find(linesOf(content))]
  return then && now && name in then && name in now ? { then: then[name], now: now[name] } : null
}
