import type { PlainRow } from '@/sync/model/shape'
import { codeOf, string, voiceIn, words } from '../../read-row'
import { readVoice } from '../../voice'
import { childWays, hearAnswers } from '../codes'
import type { BottomLine, ChildPart, Hearing } from '../content'

// What lies beside a meeting, and what left it by being said. All total.

export const lineSaid = (row: PlainRow): BottomLine => ({
  id: row.id,
  text: words(row, 'text'),
  saidAt: string(row, 'saidAt'),
  sourceItem: string(row, 'sourceItem'),
})

/** Under the id of the child. */
export const childPartOf = (row: PlainRow): ChildPart => ({
  id: row.id,
  child: row.id,
  way: codeOf(childWays, row, 'way'),
  speaker: voiceIn(row, 'speaker'),
  reason: words(row, 'reason'),
  words: words(row, 'words'),
})

/** An answer that cannot be read is none: nothing is heard by not being understood. */
export function hearingOf(row: PlainRow): Hearing | null {
  const [thing, guest, answer] = [string(row, 'thing'), string(row, 'guest'), codeOf(hearAnswers, row, 'answer')]
  if (thing === null || guest === null || answer === null) return null
  return { id: row.id, child: readVoice(row.fields['child']), thing, guest, answer, at: string(row, 'at') }
}
