import type { DangerRef, KnowledgeLevel, WhoKnows } from '@/domain/consent/who-knows'
import { levelOf } from '@/domain/consent/who-knows'
import type { Guest, MeetingContent } from '../content'

/** Under what somebody's knowing is kept: the person of the case; who is not on the case was never told anything. */
export const keyOf = ({ voice, id }: Pick<Guest, 'voice' | 'id'>): string => voice.person ?? id

/** Who works on the case for the service knows what is in it. */
export const isStaff = ({ voice }: Pick<Guest, 'voice'>): boolean =>
  voice.kind === 'consultant' || voice.kind === 'team'

const keysOf = (guests: readonly Guest[]): string[] => [...new Set(guests.filter((each) => !isStaff(each)).map(keyOf))]

/** Who sees the screen of the room now, apart from staff. */
export const inTheRoom = ({ guests }: Pick<MeetingContent, 'guests'>): string[] =>
  keysOf(guests.filter(({ here }) => here))

/** Who was there at some moment. */
export const whoCame = ({ guests }: Pick<MeetingContent, 'guests'>): Guest[] => guests.filter(({ came }) => came)
export const keysOfWhoCame = (content: Pick<MeetingContent, 'guests'>): string[] => keysOf(whoCame(content))

/** Who is asked and did not say no. */
export const expected = ({ guests }: Pick<MeetingContent, 'guests'>): Guest[] =>
  guests.filter(({ response }) => response !== 'no')
export const keysOfExpected = (content: Pick<MeetingContent, 'guests'>): string[] => keysOf(expected(content))

type DangerLink = Pick<MeetingContent['links'][number], 'sourceDocument' | 'sourceItem'>
export const dangerOf = ({ sourceDocument, sourceItem }: DangerLink): DangerRef => ({
  documentId: sourceDocument,
  itemId: sourceItem,
})

/** How much somebody knows of each danger that is to be read aloud, in order. */
export const knownBy = (
  { links }: Pick<MeetingContent, 'links'>,
  whoKnows: WhoKnows,
  guest: Guest,
): { link: string; text: string; level: KnowledgeLevel }[] =>
  links
    .filter(({ kind }) => kind === 'danger_statement')
    .map((link) => ({
      link: link.id,
      text: link.text,
      level: isStaff(guest) ? 'all' : levelOf(whoKnows, keyOf(guest), dangerOf(link)),
    }))

/** Two people who may not be in one room and are both expected: for whoever prepares, never for the room. */
export const meetsApart = (content: Pick<MeetingContent, 'guests' | 'apart'>): Guest[] => {
  const both = expected(content).filter(({ id }) => content.apart.includes(id))
  return both.length > 1 ? both : []
}
