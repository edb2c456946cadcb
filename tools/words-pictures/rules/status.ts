import { lastOf } from '../../moments'
import type { StoryContent } from '../content'
import { agreement } from './approvals'
import { holdsSomething, told } from './frames'

/** The way of a story, in order. Read from facts; nobody sets it. */
export const stops = ['drawn', 'with_parents', 'agreed', 'presented', 'revisited'] as const
export type Stop = (typeof stops)[number]

export type Standing = {
  /** The stops it has come by. */
  reached: Stop[]
  /** The furthest; null while there is nothing. */
  at: Stop | null
  /** Agreed, but not by everybody. */
  dissent: boolean
}

/** A parent said something of it: wrote, answered, looked along. */
const withParents = ({ frames, approvals, answers, moments }: StoryContent): boolean =>
  frames.some(
    ({ wordsOf, disputes }) =>
      wordsOf.some(({ kind }) => kind === 'parent') ||
      disputes.some(({ voice, words }) => voice.kind === 'parent' && words.trim() !== ''),
  ) ||
  approvals.some(({ kind, state }) => kind === 'parent' && state !== 'pending') ||
  answers.some(({ voice, words }) => voice.kind === 'parent' && words.trim() !== '') ||
  moments.some(({ people }) => people.some(({ kind }) => kind === 'parent'))

/** Looked at again after it was told; told again after that is told. */
function revisited({ presentations, revisits }: StoryContent): boolean {
  const last = (days: readonly { on: string }[]) => days.reduce((latest, { on }) => (on > latest ? on : latest), '')
  return presentations.length > 0 && revisits.length > 0 && last(revisits) >= last(presentations)
}

export function standing(content: StoryContent, approvers: readonly string[]): Standing {
  const begun = content.frames.some((frame) => holdsSomething(content, frame))
  const { kind } = agreement(content, approvers)
  const has: Record<Stop, boolean> = {
    drawn: begun,
    with_parents: begun && withParents(content),
    agreed: begun && (kind === 'all' || kind === 'dissent'),
    presented: content.presentations.length > 0,
    revisited: revisited(content),
  }
  const reached = stops.filter((stop) => has[stop])
  return { reached, at: reached.at(-1) ?? null, dissent: kind === 'dissent' }
}

/** ISO moment it was last told to the child or looked at with the family, if ever. */
export const lastTold = ({ moments }: StoryContent): string | null => lastOf(moments, 'shown')

/** There is something for a child to read. */
export const isReadable = (content: StoryContent): boolean => told(content).length > 0
