import { momentsTogether } from '../../together'
import type { TogetherMoment } from '../../thread-item'
import type { MeetingContent } from '../content'
import { isStaff, whoCame } from './guests'

/**
 * That people met, and who came; what was said there is theirs. Where some of them may not be in one room, nobody is named: not one of them
 * is told here of the other's coming.
 */
export function together(content: MeetingContent): TogetherMoment[] {
  const { endedAt } = content.head
  const named = content.apart.length === 0 ? whoCame(content) : []
  const people = named.filter((guest) => !isStaff(guest)).map(({ voice }) => voice)
  return [
    ...(endedAt === null ? [] : [{ id: 'held', at: endedAt, what: 'held', people }]),
    ...momentsTogether(content.moments),
  ]
}
