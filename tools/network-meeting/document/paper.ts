import type { PlainRow } from '@/sync/model/shape'
import { boolean, codeOf, string, voiceIn, words } from '../../read-row'
import { readVoice } from '../../voice'
import { cardPictures, understandings } from '../codes'
import type { Decision, MeetingContent, Telling } from '../content'

// What leaves a meeting: its minutes and the child's card. All total.

export const lineOf = (row: PlainRow): MeetingContent['lines'][number] => ({
  id: row.id,
  origin: string(row, 'origin'),
  text: words(row, 'text'),
  out: boolean(row, 'out') === true,
})

export const decisionOf = (row: PlainRow): Decision => ({
  id: row.id,
  agreement: string(row, 'agreement'),
  picture: codeOf(cardPictures, row, 'picture'),
  decision: words(row, 'decision'),
  why: words(row, 'why'),
  means: words(row, 'means'),
  changer: words(row, 'changer'),
})

export const tellingOf = (row: PlainRow): Telling => ({
  id: row.id,
  child: readVoice(row.fields['child']),
  by: voiceIn(row, 'by'),
  at: string(row, 'at'),
  how: words(row, 'how'),
  understood: codeOf(understandings, row, 'understood'),
  words: words(row, 'words'),
})
