import { momentsTogether } from '../../together'
import type { TogetherMoment } from '../../thread-item'
import type { PlanContent } from '../content'

/** Made and looked at together, practised, gone over, and said yes to. Who did not say yes is not on a page for everybody. */
export const together = ({ moments, rehearsals, reviews, rounds, ratings }: PlanContent): TogetherMoment[] => [
  ...momentsTogether(moments),
  ...rehearsals.map(({ id, on, present }) => ({ id, at: on, what: 'practised', people: present })),
  ...reviews.flatMap(({ id, heldAt }) =>
    heldAt === null ? [] : [{ id, at: heldAt, what: 'looked_back', people: [] }],
  ),
  ...rounds.flatMap(({ id, on, answers }) => {
    const people = answers
      .filter(({ answer, person }) => answer === 'agrees' && person.kind !== 'child')
      .map(({ person }) => person)
    return people.length === 0 ? [] : [{ id, at: on, what: 'agreed', people }]
  }),
  ...ratings
    .filter(({ value, rater }) => value !== null && rater.kind !== 'child')
    .map(({ id, on, rater }) => ({ id, at: on, what: 'rated', people: [rater] })),
]
