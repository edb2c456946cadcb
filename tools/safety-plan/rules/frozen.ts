import type { PlanContent } from '../content'
import { rulesOf, triggersOf, hasWords } from './words'

/*
 * What people agreed to in a round lies in the document as it was then: it works without a network, and what is written later changes
 * nothing of it. Words of children that were taken over are not in it, so that a child can take them back everywhere.
 */

export type FrozenLine = { id: string; thing: string; words: string; rest: string }

/** By hand: this is read in the browser, and a schema would bring 8 kB along with it (design 4.9). */
const isLine = (value: unknown): value is FrozenLine =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'thing', 'words', 'rest'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string')

const keyOf = ({ thing, id }: Pick<FrozenLine, 'thing' | 'id'>) => `${thing}/${id}`

/** A short mark of everything else that was agreed about a thing: who, when, plan B. Says that it changed, not how. */
function markOf(value: unknown): string {
  let hash = 0x811c9dc5
  for (const letter of JSON.stringify(value)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** Longer than this is more than a plan: then each thing is kept by its first words. */
const longest = 80_000
const firstWords = 80

/** All of a thing but these: what has words of its own, and what nobody agrees with. */
const without = (thing: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)))

const lineOf = (thing: string, item: { id: string; text: string }, besides: readonly string[] = []): FrozenLine => ({
  id: item.id,
  thing,
  words: item.text,
  rest: markOf(without(item, ['id', 'text', ...besides])),
})

/** What somebody agrees with, and nothing that only follows from living with it. */
export const linesOf = (content: PlanContent): FrozenLine[] => [
  ...content.bottomLines.filter(hasWords).map((each) => lineOf('line', each)),
  ...rulesOf(content).map((each) => lineOf('rule', each, ['childPicture', 'enteredAt', 'enteredBy', 'dangers'])),
  ...triggersOf(content).map((each) => lineOf('trigger', each, ['enteredAt'])),
  ...content.contacts.filter(hasWords).map((each) => lineOf('contact', each)),
  ...content.lastSteps.filter(hasWords).map((each) => lineOf('last_step', each)),
]

export function freeze(content: PlanContent): string {
  const lines = linesOf(content)
  const whole = JSON.stringify(lines)
  if (whole.length <= longest) return whole
  return JSON.stringify(lines.map((each) => ({ ...each, words: each.words.slice(0, firstWords) })))
}

/** Total: what cannot be read was agreed on by nobody. */
export function thaw(frozen: string): FrozenLine[] {
  try {
    const read: unknown = JSON.parse(frozen)
    return Array.isArray(read) && read.every(isLine) ? read : []
  } catch {
    return []
  }
}

export type Since = {
  kind: 'added' | 'changed' | 'removed' | 'rest'
  thing: string
  id: string
  words: string
  before?: string
}

/** What is different now from what people agreed to, in the order of the plan. */
export function sinceRound(frozen: string, content: PlanContent): Since[] {
  const then = thaw(frozen)
  const now = linesOf(content)
  const old = new Map(then.map((each) => [keyOf(each), each]))
  const left = new Set(now.map(keyOf))
  return [
    ...now.flatMap(({ id, thing, words, rest }): Since[] => {
      const was = old.get(keyOf({ thing, id }))
      if (!was) return [{ kind: 'added', thing, id, words }]
      // A long plan keeps first words only: what is the same as far as it was kept, is the same.
      if (was.words !== words && !(was.words.length === firstWords && words.startsWith(was.words)))
        return [{ kind: 'changed', thing, id, words, before: was.words }]
      return was.rest === rest ? [] : [{ kind: 'rest', thing, id, words }]
    }),
    ...then
      .filter((each) => !left.has(keyOf(each)))
      .map(({ id, thing, words }): Since => ({ kind: 'removed', thing, id, words })),
  ]
}
