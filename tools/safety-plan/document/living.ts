import type { PlainRow } from '@/sync/model/shape'
import { boolean, codeOf, string, wholeNumber, words } from '../../read-row'
import { readVoice } from '../../voice'
import { agreements, frequencies, missingReasons, wents } from '../codes'
import type { Answer, Check, PlanContent, Rating, Rehearsal, Review, Round } from '../content'
import { people } from './lists'

// What happens with a plan after it was made. What has no day did not happen on one, and is left out.

export const tellingOf = (row: PlainRow): PlanContent['child']['tellings'][number] => ({
  id: row.id,
  child: readVoice(row.fields['child']),
  at: string(row, 'at'),
  words: words(row, 'words'),
})

export const watcherOf = (row: PlainRow): PlanContent['watchers'][number] => ({
  id: row.id,
  who: people(row, 'who'),
  every: codeOf(frequencies, row, 'every'),
  how: words(row, 'how'),
})

export function checkOf(row: PlainRow): Check | null {
  const on = string(row, 'on')
  if (on === null) return null
  return {
    id: row.id,
    on,
    at: string(row, 'at'),
    by: readVoice(row.fields['by']),
    rule: string(row, 'rule'),
    went: codeOf(wents, row, 'went'),
    text: words(row, 'text'),
    helped: words(row, 'helped'),
    adapt: boolean(row, 'adapt'),
  }
}

export function rehearsalOf(row: PlainRow): Rehearsal | null {
  const on = string(row, 'on')
  if (on === null) return null
  return {
    id: row.id,
    on,
    at: string(row, 'at'),
    moment: string(row, 'moment'),
    trigger: string(row, 'trigger'),
    present: people(row, 'present'),
    scenario: words(row, 'scenario'),
    learned: words(row, 'learned'),
    adapt: boolean(row, 'adapt'),
  }
}

export const reviewOf = (row: PlainRow): Review => ({
  id: row.id,
  on: string(row, 'on'),
  heldAt: string(row, 'heldAt'),
  note: words(row, 'note'),
})

/** Null for a place that is not on the line, and for a row of which no answer is left. */
export function ratingOf(row: PlainRow): Rating | null {
  const on = string(row, 'on')
  const passed = boolean(row, 'passed') === true
  const value = passed ? null : wholeNumber(row, 'value', 0, 10)
  if (on === null || (value === null && !passed)) return null
  return {
    id: row.id,
    rater: readVoice(row.fields['rater']),
    on,
    at: string(row, 'at'),
    value,
    because: words(row, 'because'),
    oneHigher: words(row, 'oneHigher'),
  }
}

export function roundOf(row: PlainRow, answers: Answer[]): Round | null {
  const on = string(row, 'on')
  if (on === null) return null
  return {
    id: row.id,
    on,
    at: string(row, 'at'),
    frozen: words(row, 'frozen'),
    version: string(row, 'version'),
    answers,
  }
}

export const answersOf = (rows: readonly PlainRow[], round: string): Answer[] =>
  rows
    .filter((row) => row.fields['round'] === round)
    .map((row) => ({
      id: row.id,
      person: readVoice(row.fields['person']),
      answer: codeOf(agreements, row, 'answer'),
      missing: codeOf(missingReasons, row, 'missing'),
      reason: words(row, 'reason'),
      readAloud: boolean(row, 'readAloud'),
      copy: boolean(row, 'copy'),
      at: string(row, 'at'),
    }))
