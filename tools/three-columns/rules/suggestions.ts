import { isFamily } from '../../voice'
import type { MapContent } from '../content'
import { cardsIn, hasWords } from './cards'
import { placesOf } from './scale'
import { threadsOf, wholeScales } from './threads'

/** Something that might help now. Words: `suggestions.<code>`. A kind idea, never a gap: nothing counts or adds them up. */
export type Suggestion = {
  code:
    | 'unsorted'
    | 'nothing_good'
    | 'goal_for_danger'
    | 'scale_for_danger'
    | 'many_dangers'
    | 'family_on_scale'
    | 'goal_without_danger'
    | 'step_who'
    | 'step_when'
    | 'whole_scale'
    | 'small_step'
  card?: string
  scale?: string
}

/** In the order in which a conversation usually goes. Empty for an empty map: that one invites by itself. */
export function suggestions(content: MapContent): Suggestion[] {
  const cards = content.cards.filter(hasWords)
  if (cards.length === 0) return []
  const found: Suggestion[] = []
  const threads = threadsOf(content).filter(({ danger }) => hasWords(danger))
  if (cards.length > 2 && !cards.some(({ column }) => column === 'good')) found.push({ code: 'nothing_good' })
  const unsorted = cards.filter(({ category }) => category === null)
  if (unsorted.length > 2 && unsorted[0]) found.push({ code: 'unsorted', card: unsorted[0].id })
  if (threads.length > 3) found.push({ code: 'many_dangers' })
  for (const { danger, goals, scales } of threads) {
    if (goals.length === 0) found.push({ code: 'goal_for_danger', card: danger.id })
    else if (scales.length === 0) found.push({ code: 'scale_for_danger', card: danger.id })
  }
  for (const scale of content.scales) {
    const places = placesOf(scale)
    if (places.length > 0 && !places.some(({ rater }) => isFamily(rater)))
      found.push({ code: 'family_on_scale', scale: scale.id })
  }
  const steps = cardsIn(content, 'todo', 'next_step').filter((step) => hasWords(step) && step.status === 'open')
  for (const step of steps) {
    if (step.doers.length === 0) found.push({ code: 'step_who', card: step.id })
    else if (step.by === null && (step.details.byWords ?? '') === '') found.push({ code: 'step_when', card: step.id })
  }
  if (
    threads.some(({ goals }) => goals.length > 0) &&
    steps.length === 0 &&
    cardsIn(content, 'todo', 'next_step').length === 0
  )
    found.push({ code: 'small_step' })
  if (cards.length > 5 && content.scales.length === 0 && wholeScales(content).length === 0)
    found.push({ code: 'whole_scale' })
  return found
}
