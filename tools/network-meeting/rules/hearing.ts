import { hearAnswers } from '../codes'
import type { MeetingContent } from '../content'
import { isStaff, keyOf } from './guests'

/** Something of a child that could be shown: words it let go further from its own sheet, or a message for this meeting. */
export type ChildThing = { id: string; child: string | null; text: string; from: 'sheet' | 'message' }

/** What children have to say here, in order; nothing of who may hear it. */
export function childThings({ links, childParts }: Pick<MeetingContent, 'links' | 'childParts'>): ChildThing[] {
  return [
    ...childParts
      .filter(({ words }) => words.trim() !== '')
      .map(({ child, words }): ChildThing => ({ id: child, child, text: words.trim(), from: 'message' })),
    ...links
      .filter(({ kind }) => kind === 'child_words')
      .map(({ id, voice, text }): ChildThing => ({ id, child: voice.person, text, from: 'sheet' })),
  ]
}

/** What counts where somebody answered more than once at the same time: what protects most. */
const cautious = ({ hearings }: Pick<MeetingContent, 'hearings'>, thing: string, guest: string) =>
  hearAnswers.findLast((answer) =>
    hearings.some((each) => each.thing === thing && each.guest === guest && each.answer === answer),
  ) ?? null

export const answerFor = cautious

/**
 * May this person hear it? The child itself may. A parent may hear what came from the child's own sheet, where it let every parent read it,
 * until the child says otherwise here. Of anybody else it was asked, and the default is no.
 */
export function mayHear(
  content: Pick<MeetingContent, 'hearings' | 'guests'>,
  thing: ChildThing,
  guest: string,
  childPresent: boolean,
): boolean {
  if (thing.child === guest) return true
  const known = content.guests.find((each) => keyOf(each) === guest)
  if (!known) return false
  if (isStaff(known)) return true
  const answer = cautious(content, thing.id, guest)
  if (answer === 'yes') return true
  if (answer === 'only_if_present') return childPresent
  return answer === null && known.voice.kind === 'parent' && thing.from === 'sheet'
}

/** May all of them hear it? Nobody there is nobody allowed. */
export const mayAllHear = (
  content: Pick<MeetingContent, 'hearings' | 'guests'>,
  thing: ChildThing,
  present: readonly string[],
  childPresent: boolean,
): boolean => present.length > 0 && present.every((guest) => mayHear(content, thing, guest, childPresent))
