import type { PlainRow } from '@/sync/model/shape'
import { readVoice } from '../../voice'
import type { ApprovalState, DissentReason } from '../codes'
import {
  emptyPlan,
  type Answer,
  type Approval,
  type Dissent,
  type Reader,
  type Revisit,
  type TellingPlan,
} from '../content'
import { codeOf, string, voiceIn, words } from './read'

// What lies beside a story, row by row. All total.

export const planOf = (row: PlainRow | undefined): TellingPlan =>
  row === undefined
    ? emptyPlan()
    : {
        readBy: voiceIn(row, 'readBy'),
        where: words(row, 'where'),
        who: words(row, 'who'),
        after: words(row, 'after'),
        valuable: words(row, 'valuable'),
        difficult: words(row, 'difficult'),
      }

export function answerOf(row: PlainRow): Answer | null {
  const step = string(row, 'step')
  if (step === null) return null
  return {
    id: row.id,
    step,
    voice: readVoice(row.fields['voice']),
    voiceName: words(row, 'voiceName'),
    at: string(row, 'at'),
    words: words(row, 'words'),
  }
}

/** An answer that cannot be read is none: nobody agreed by not being understood. */
export function approvalOf(row: PlainRow, states: readonly ApprovalState[]): Approval | null {
  const [frame, person] = [string(row, 'frame'), string(row, 'person')]
  if (frame === null || person === null) return null
  return {
    id: row.id,
    frame,
    person,
    kind: voiceIn(row, 'kind')?.kind ?? 'other',
    state: codeOf(states, row, 'state') ?? 'pending',
    of: string(row, 'of') ?? '',
    at: string(row, 'at'),
    comment: words(row, 'comment'),
  }
}

export const readerOf = (row: PlainRow): Reader => ({
  id: row.id,
  voice: readVoice(row.fields['voice']),
  name: words(row, 'name'),
  at: string(row, 'at'),
  note: words(row, 'note'),
})

export function dissentOf(row: PlainRow, reasons: readonly DissentReason[]): Dissent | null {
  const person = string(row, 'person')
  if (person === null) return null
  const of = string(row, 'of')
  return {
    id: row.id,
    person,
    reason: codeOf(reasons, row, 'reason') ?? (string(row, 'reason') === null ? null : 'other'),
    decidedOn: string(row, 'decidedOn'),
    text: words(row, 'text'),
    decidedWith: words(row, 'decidedWith'),
    ...(of !== null && { of }),
  }
}

export function revisitOf(row: PlainRow): Revisit | null {
  const on = string(row, 'on')
  return on === null ? null : { id: row.id, on, at: string(row, 'at'), why: words(row, 'why') }
}
