import type { Tool } from '../tool'
import type { StoryContent } from './content'
import { askedOf, agrees, isDecided } from './rules/approvals'
import { hasWords, isDrawn, told } from './rules/frames'
import { lastTold } from './rules/status'

/** What to look at in a story together with a team lead (practice guide 3.4). Words: `review.lines.<id>`. */
const lines = [
  'parents_wrote',
  'agreement',
  'age_and_language',
  'true_to_worries',
  'no_blame',
  'next_step',
  'room_to_ask',
  'trusted_person',
  'copy_kept',
  'revisited',
] as const

type Line = (typeof lines)[number]
type Fact = { line: Line; label: string } & ({ count: number } | { day: string | null })

/** Counts, each beside its line. None of them says how good a story is, and there is no sum. */
function facts(content: StoryContent): Fact[] {
  const frames = told(content)
  const counted = (line: Line, name: string, count: number) => ({ line, label: `review.facts.${name}`, count })
  const of = (kind: 'parent') => frames.filter(({ wordsOf }) => wordsOf.some((voice) => voice.kind === kind)).length
  const versions = frames.flatMap(({ disputes }) => disputes.filter(({ words }) => words.trim() !== ''))
  const key = (name: string) => frames.filter((frame) => frame.key === name && hasWords(frame)).length
  const mine = content.frames.filter((frame) => frame.key === 'mine')
  const trusted = content.presentations.filter(({ people, readBy }) =>
    [...people, ...(readBy ? [readBy] : [])].some(({ kind }) => ['parent', 'family', 'network'].includes(kind)),
  )
  return [
    counted('parents_wrote', 'frames', frames.length),
    counted('parents_wrote', 'parentFrames', of('parent')),
    counted('agreement', 'asked', askedOf(content).length),
    counted('agreement', 'agreed', askedOf(content).filter((person) => agrees(content, person)).length),
    counted('agreement', 'changes', content.approvals.filter(({ state }) => state === 'change').length),
    counted('agreement', 'dissents', content.dissents.filter(isDecided).length),
    counted('age_and_language', 'drawn', frames.filter((frame) => isDrawn(content, frame)).length),
    counted('true_to_worries', 'fromMap', frames.filter(({ id }) => content.links.some(({ of }) => of === id)).length),
    counted('true_to_worries', 'readers', content.readers.length),
    counted('no_blame', 'notFault', key('notfault')),
    counted('no_blame', 'versions', versions.length),
    counted('next_step', 'next', key('next') + key('doing')),
    counted('room_to_ask', 'asked_back', mine.filter((frame) => hasWords(frame) || isDrawn(content, frame)).length),
    counted('room_to_ask', 'reactions', content.presentations.filter(({ reaction }) => reaction.trim() !== '').length),
    counted('trusted_person', 'trusted', trusted.length),
    counted('copy_kept', 'copies', content.presentations.filter(({ copyGiven }) => copyGiven).length),
    counted('revisited', 'revisits', content.revisits.length),
    { line: 'revisited', label: 'review.facts.lastTold', day: lastTold(content) },
  ]
}

export const review: NonNullable<Tool<StoryContent>['review']> = { lines, facts }
