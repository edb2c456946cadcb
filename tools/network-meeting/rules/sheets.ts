import type { WhoKnows } from '@/domain/consent/who-knows'
import type { DocumentContext, PaperSheet } from '../../tool'
import type { MeetingContent } from '../content'
import { forRoom } from './for-room'
import { isStaff, keyOf, keysOfExpected, keysOfWhoCame, whoCame } from './guests'
import { cardOf, onlyCard } from './card'
import { agreementsOf } from './words'

/**
 * What can leave on paper, each sheet for its readers alone: an invitation, the minutes for all who were there together, for each of them
 * what that one may have, and three decisions for a child.
 */
export function sheets(
  content: MeetingContent,
  { people }: DocumentContext,
  whoKnows: WhoKnows,
): PaperSheet<MeetingContent>[] {
  const paper = (present: readonly string[]) => forRoom(content, { present, as: 'paper' }, whoKnows)
  const { head } = content
  const isInvited = `${head.purpose}${head.invitation}`.trim() !== '' || head.on !== null
  const wasHeld = head.endedAt !== null || agreementsOf(content).length > 0
  const everybody = keysOfWhoCame(content)
  return [
    {
      id: 'minutes',
      kind: 'minutes',
      name: null,
      own: true,
      content: wasHeld && everybody.length > 0 ? paper(everybody) : null,
    },
    ...people
      .filter(({ kind }) => kind === 'child')
      .map(({ id, name }): PaperSheet<MeetingContent> => ({
        id: `card:${id}`,
        kind: 'card',
        name,
        own: true,
        content: cardOf(paper([id])).length > 0 ? onlyCard(paper([id])) : null,
      })),
    {
      id: 'invitation',
      kind: 'invitation',
      name: null,
      own: true,
      content: isInvited ? paper(keysOfExpected(content)) : null,
    },
    ...whoCame(content)
      .filter((guest) => !isStaff(guest))
      .map((guest): PaperSheet<MeetingContent> => ({
        id: `for:${guest.id}`,
        kind: 'person',
        name: people.find(({ id }) => id === guest.voice.person)?.name ?? guest.name,
        content: wasHeld ? paper([keyOf(guest)]) : null,
      })),
  ]
}
