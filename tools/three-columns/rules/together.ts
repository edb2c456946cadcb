import { momentsTogether } from '../../together'
import type { TogetherMoment } from '../../thread-item'
import type { MapContent } from '../content'

/** Filling in and looking at the map together, and the days on which grown-ups gave a number. */
export const together = ({ moments, scales }: MapContent): TogetherMoment[] => [
  ...momentsTogether(moments),
  ...scales.flatMap(({ ratings }) =>
    ratings
      .filter(({ value, rater }) => value !== null && rater.kind !== 'child')
      .map(({ id, on, rater }) => ({ id, at: on, what: 'rated', people: [rater] })),
  ),
]
