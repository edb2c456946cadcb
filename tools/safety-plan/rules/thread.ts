import type { ThreadItem, Threads } from '../../thread-item'
import type { PlanContent } from '../content'
import { hasWords, rulesOf } from './words'

/** The numbers of a plan have no row of their own to stand in. */
export const ratingsItem = 'ratings'

const nobody = { voice: null, voiceName: '', on: null, about: [] } as const

/** What was agreed in the plan, what it answers, and what it took over from elsewhere. */
export const threads = (content: PlanContent): Threads => ({
  items: [
    ...content.bottomLines.filter(hasWords).map(({ id, text, source }): ThreadItem => ({
      ...nobody,
      id,
      kind: 'bottom_line',
      text: text.trim(),
      voice: { kind: source === 'consultant' ? 'consultant' : 'professional', person: null },
    })),
    ...rulesOf(content).map(({ id, text, voice, voiceName, enteredAt, dangers }): ThreadItem => ({
      id,
      kind: 'rule',
      text: text.trim(),
      voice,
      voiceName,
      on: enteredAt?.slice(0, 10) ?? null,
      about: dangers.map((itemId) => ({ documentId: null, itemId })),
    })),
    ...content.contacts
      .filter(hasWords)
      .map(({ id, text }): ThreadItem => ({ ...nobody, id, kind: 'rule', text: text.trim() })),
    ...scaleOf(content),
  ],
  links: content.links,
})

function scaleOf({ ratings }: PlanContent): ThreadItem[] {
  const last = [...ratings].sort((one, other) => (one.on < other.on ? -1 : 1)).at(-1)
  if (!last) return []
  const numbers = ratings.map(({ id, rater, on, value, because }) => ({
    id,
    voice: rater,
    voiceName: '',
    on,
    value,
    because,
  }))
  return [{ ...nobody, id: ratingsItem, kind: 'scale', text: '', on: last.on, numbers }]
}
