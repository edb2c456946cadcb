import { momentsTogether } from '../../together'
import type { TogetherMoment } from '../../thread-item'
import type { MeetingContent } from '../content'
import { isStaff, whoCame } from './guests'

/** That people met, and who came; what was said there is theirs. */
export function together(content: MeetingContent): TogetherMoment[] {
  const { endedAt } = content.head
  const people = whoCame(content)
    .filter((guest) => !isStaff(guest))
    .map(({ voice }) => voice)
  return [
    ...(endedAt === null ? [] : [{ id: 'held', at: endedAt, what: 'held', people }]),
    ...momentsTogether(content.moments),
  ]
}
