import { lastOf } from '../../moments'
import type { DocumentSummary } from '../../tool'
import { roleOf } from '../../voice'
import type { HousesContent } from '../content'
import { drawnHouses, isFilled, saysSomething, touched } from './cards'

/**
 * Counts and flags for tiles, eligibility and open loops; no words of anyone. What was drawn counts as much as what was said; who lives
 * where counts for nothing: it is there to warm up.
 */
export function summary(content: HousesContent): DocumentSummary {
  const cards = content.cards.filter(saysSomething)
  const given = content.ratings.filter(({ value }) => value !== null)
  const week = content.cells.filter(isFilled)
  const paper = content.pictures.filter(({ kind }) => kind === 'paper')
  const byHand = drawnHouses(content).map(
    ({ part }) =>
      content.containers.find(({ key }) => key === part)?.drawnBy ?? { kind: 'child' as const, person: null },
  )
  const voices: DocumentSummary['voices'] = {}
  const add = (role: keyof typeof voices, times: number) => {
    if (times > 0) voices[role] = (voices[role] ?? 0) + times
  }
  for (const voice of [...cards.map((card) => card.voice), ...given.map(({ rater }) => rater), ...byHand])
    add(roleOf(voice), 1)
  add('child', week.length + paper.length)
  const said = (kind: 'to_parent' | 'to_child') => content.feedback.filter((each) => each.kind === kind).length
  return {
    empty: cards.length + given.length + week.length + paper.length + byHand.length === 0,
    voices,
    activeDangerStatements: 0,
    presentedAt: lastOf(content.moments, 'shown'),
    finishedAt: content.setup.finishedAt,
    counts: {
      items: cards.length,
      good: cards.filter(({ container }) => container === 'good').length,
      worry: cards.filter(({ container }) => container === 'worry').length,
      dream: cards.filter(({ container }) => container === 'dream').length,
      confirmed: cards.filter(({ confirmedAt }) => confirmedAt !== null).length,
      houses: touched(content).length,
      drawings: byHand.length,
      paper: paper.length,
      week: week.length,
      ratings: given.length,
      informed: content.informed.length,
      permissions: content.permissions.length,
      toParents: said('to_parent'),
      toChild: said('to_child'),
      taken: content.taken.length,
      finished: content.setup.finishedAt === null ? 0 : 1,
    },
  }
}
