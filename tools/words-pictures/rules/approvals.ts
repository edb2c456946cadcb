import { writeVoice } from '../../voice'
import type { ApprovalState } from '../codes'
import type { Dispute, Dissent, Frame, StoryContent } from '../content'
import { toApprove } from './frames'

/** FNV-1a, 32 bits: to notice that words changed, not to withstand anybody. */
function mixOf(letters: string): string {
  let mix = 0x811c9dc5
  for (let at = 0; at < letters.length; at++) mix = Math.imul(mix ^ letters.charCodeAt(at), 0x01000193) >>> 0
  return mix.toString(36)
}

/** Which wording of a sheet this is: its title, its words, and who tells it how. White space at the ends says nothing. */
export const wordingOf = ({ title, text, disputes }: Pick<Frame, 'title' | 'text' | 'disputes'>): string =>
  mixOf(JSON.stringify([title.trim(), text.trim(), ...disputes.filter(hasVersion).map(versionOf)]))

const hasVersion = ({ words }: Dispute): boolean => words.trim() !== ''
const versionOf = ({ voice, voiceName, words }: Dispute) => [writeVoice(voice), voiceName.trim(), words.trim()]

/** How a wording was marked before it mattered who tells it otherwise: a yes from then stays a yes to the same words. */
const markedBefore = ({ title, text, disputes }: Frame): string =>
  mixOf(JSON.stringify([title.trim(), text.trim(), ...disputes.map(({ words }) => words.trim())]))

/** Which wording of the whole story this is, in whatever order its sheets are. */
export const storyWording = (content: StoryContent): string =>
  mixOf(
    JSON.stringify(
      toApprove(content)
        .map((frame) => `${frame.id} ${wordingOf(frame)}`)
        .sort(),
    ),
  )

export type Answer = {
  state: ApprovalState
  comment: string
  at: string | null
  /** There was a yes to other words than those that stand there now. */
  before: boolean
}

/** What this person says of this sheet as it reads now. A yes to other words is asked again; a wish for a change stays until it is taken back. */
export function answerOn({ approvals }: StoryContent, frame: Frame, person: string): Answer {
  const known = approvals.find((each) => each.frame === frame.id && each.person === person)
  if (!known) return { state: 'pending', comment: '', at: null, before: false }
  const { state, comment, at, of } = known
  const before = state === 'ok' && of !== wordingOf(frame) && of !== markedBefore(frame)
  return { state: before ? 'pending' : state, comment, at, before }
}

/** Said yes to every sheet there is something to say yes to. */
export function agrees(content: StoryContent, person: string): boolean {
  const frames = toApprove(content)
  return frames.length > 0 && frames.every((frame) => answerOn(content, frame, person).state === 'ok')
}

/** Whole: why, and decided with whom. Half a reason lets nobody go on. */
export const isDecided = ({ reason, text, decidedWith, decidedOn }: Dissent): boolean =>
  reason !== null && text.trim() !== '' && decidedWith.trim() !== '' && decidedOn !== null

/** About the words as they stand now: who decided about others is asked again. One from before there was a mark goes on counting. */
export const isAboutThis = (content: StoryContent, { of }: Dissent): boolean =>
  of === undefined || of === storyWording(content)

export type Agreement = {
  /** `open`: somebody has not said yes to everything, and nothing was decided about that. */
  kind: 'nobody' | 'open' | 'all' | 'dissent'
  /** Whose yes is missing. */
  missing: string[]
  /** In whose name it is told: of who said yes, and of nobody else. */
  inNameOf: string[]
}

/** Where the yes of these people stands; `approvers` are ids of people of the case, the parents to begin with. */
export function agreement(content: StoryContent, approvers: readonly string[]): Agreement {
  const inNameOf = approvers.filter((person) => agrees(content, person))
  const missing = approvers.filter((person) => !inNameOf.includes(person))
  const decided = (person: string) =>
    content.dissents.some((each) => each.person === person && isDecided(each) && isAboutThis(content, each))
  if (approvers.length === 0) return { kind: 'nobody', missing, inNameOf }
  if (missing.length === 0) return { kind: 'all', missing, inNameOf }
  return { kind: missing.every(decided) && toApprove(content).length > 0 ? 'dissent' : 'open', missing, inNameOf }
}

/** It may be told: everybody said yes, or it was decided with the team to go on; where there is no parent, nobody's yes is waited for. */
export const mayBeTold = (content: StoryContent, approvers: readonly string[]): boolean =>
  toApprove(content).length > 0 && agreement(content, approvers).kind !== 'open'

/** Whose answers are kept, where the people of the case are not known. */
export const askedOf = ({ approvals }: StoryContent): string[] => [
  ...new Set(approvals.filter(({ kind }) => kind === 'parent').map(({ person }) => person)),
]
