import type { Moment } from './moments'
import type { TogetherMoment } from './thread-item'

/** The moments a document keeps, as the family looks back on them: filled in together, looked at together, done for now. */
export const momentsTogether = (moments: readonly Moment[]): TogetherMoment[] =>
  moments.map(({ id, kind, at, people }) => ({ id, at, what: kind, people }))
