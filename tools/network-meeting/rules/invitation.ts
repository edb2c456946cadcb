import type { MeetingContent } from '../content'
import type { Say } from './minutes'

/**
 * The invitation as a message somebody sends themselves: the family's own words, when, and where. Nothing stands in its title, and nothing
 * here sends it.
 */
export function invitationText({ head }: Pick<MeetingContent, 'head'>, say: Say): string {
  const { invitation, on, at, place, inviter } = head
  return [
    invitation.trim(),
    [on === null ? '' : at === null ? say.day(on) : say.sentence('whenAt', { day: say.day(on), at }), place.trim()]
      .filter((line) => line !== '')
      .join('\n'),
    inviter === null ? '' : say.name(inviter),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
