import { cardPlaces, cardRow } from '../codes'
import { emptyMeeting, type Decision, type MeetingContent } from '../content'

/** The decisions for a child that say something, three at most, in their order. */
export const cardOf = ({ card }: Pick<MeetingContent, 'card'>): Decision[] =>
  cardPlaces.flatMap((place) => card.find(({ id, decision }) => id === cardRow(place) && decision.trim() !== '') ?? [])

/** A child's sheet, of what the child itself may have: its decisions, and when people meet again. Of the meeting itself nothing. */
export function onlyCard(forChild: MeetingContent): MeetingContent {
  const { on, nextOn } = forChild.head
  return {
    ...emptyMeeting(),
    head: { ...emptyMeeting().head, on, nextOn },
    card: cardOf(forChild).map((each) => ({ ...each, agreement: null })),
  }
}
