import { momentsTogether } from '../../together'
import type { TogetherMoment } from '../../thread-item'
import type { StoryContent } from '../content'

/** Made together, and told. How a child took it is not on a page for everybody. */
export const together = ({ moments, presentations }: StoryContent): TogetherMoment[] => [
  ...momentsTogether(moments.filter(({ kind }) => kind !== 'shown' || presentations.length === 0)),
  ...presentations.map(({ id, on, people, readBy }) => ({
    id,
    at: on,
    what: 'told',
    people: readBy === null ? people : [readBy, ...people],
  })),
]
