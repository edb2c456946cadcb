import { lastOf } from '../../moments'
import { roleOf } from '../../voice'
import type { DocumentSummary } from '../../tool'
import type { MapContent } from '../content'
import { hasWords } from './cards'
import { threadsOf } from './threads'

/** Counts and flags for tiles, eligibility and open loops; no words of anyone. A card without words counts as nothing. */
export function summary(content: MapContent): DocumentSummary {
  const cards = content.cards.filter(hasWords)
  const given = content.scales.flatMap(({ ratings }) => ratings).filter(({ value }) => value !== null)
  const voices: DocumentSummary['voices'] = {}
  for (const voice of [...cards.map((card) => card.voice), ...given.map(({ rater }) => rater)]) {
    const role = roleOf(voice)
    voices[role] = (voices[role] ?? 0) + 1
  }
  const threads = threadsOf(content)
  const steps = cards.filter(({ category }) => category === 'next_step')
  return {
    empty: cards.length === 0 && given.length === 0,
    voices,
    activeDangerStatements: cards.filter(({ category }) => category === 'danger_statement').length,
    presentedAt: lastOf(content.moments, 'shown'),
    finishedAt: lastOf(content.moments, 'finished'),
    counts: {
      items: cards.length,
      worries: cards.filter(({ column }) => column === 'worries').length,
      good: cards.filter(({ column }) => column === 'good').length,
      todo: cards.filter(({ column }) => column === 'todo').length,
      scales: content.scales.length,
      ratings: given.length,
      steps: steps.length,
      openSteps: steps.filter(({ status }) => status === 'open' || status === 'still_needed').length,
      threads: threads.filter(({ goals, scales }) => goals.length > 0 && scales.length > 0).length,
    },
  }
}
