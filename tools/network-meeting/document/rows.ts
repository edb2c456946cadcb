import type { PlainRow } from '@/sync/model/shape'
import { boolean, codeOf, string, voiceIn, wholeNumber, words } from '../../read-row'
import { readVoice, readVoices } from '../../voice'
import { agendaCodes, agendaRow, ratingTimes, responses, saidParts, statuses, usualAgenda } from '../codes'
import type { AgendaItem, Agreement, Guest, MeetingContent, Rating, Said } from '../content'

// What is said and agreed, row by row. Total: what cannot be read says nothing, and hides nothing beside it.

export function idsIn(row: PlainRow, name: string): string[] {
  const value = row.fields[name]
  return Array.isArray(value) ? [...new Set(value as readonly string[])] : []
}

export const headOf = (row: PlainRow | undefined): MeetingContent['head'] => ({
  purpose: words(row, 'purpose'),
  invitation: words(row, 'invitation'),
  on: string(row, 'on'),
  at: string(row, 'at'),
  place: words(row, 'place'),
  interpreter: words(row, 'interpreter'),
  inviter: voiceIn(row, 'inviter'),
  chair: voiceIn(row, 'chair'),
  taker: voiceIn(row, 'taker'),
  question: words(row, 'question'),
  startedAt: string(row, 'startedAt'),
  endedAt: string(row, 'endedAt'),
  nextOn: string(row, 'nextOn'),
  nextAt: string(row, 'nextAt'),
  nextPlace: words(row, 'nextPlace'),
  approvedBy: readVoices(row?.fields['approvedBy']),
})

export const guestOf = (row: PlainRow): Guest => ({
  id: row.id,
  voice: readVoice(row.fields['voice']),
  name: words(row, 'name'),
  by: voiceIn(row, 'by'),
  response: codeOf(responses, row, 'response'),
  here: boolean(row, 'here') === true,
  came: boolean(row, 'came') === true,
  briefedAt: string(row, 'briefedAt'),
  gotAt: string(row, 'gotAt'),
})

/** The changes to the usual points, and points of their own. What nobody changed is not in the document (rules/agenda.ts). */
export const agendaOf = (rows: readonly PlainRow[]): AgendaItem[] =>
  rows
    .filter(({ deleted }) => deleted === null)
    .map((row) => {
      const code = codeOf(agendaCodes, row, 'code')
      // A usual point lies under its own id alone: another row that says it is one is a point of their own.
      const usual = code !== null && row.id === agendaRow(code) ? code : null
      return {
        id: row.id,
        code: usual,
        title: words(row, 'title'),
        minutes: wholeNumber(row, 'minutes', 0, 240) ?? usualAgenda.find((each) => each.code === usual)?.minutes ?? 5,
        off: boolean(row, 'off') === true,
        notes: words(row, 'notes'),
        doneAt: string(row, 'doneAt'),
      }
    })

export function saidOf(row: PlainRow): Said | null {
  const part = codeOf(saidParts, row, 'part')
  if (part === null) return null
  return {
    id: row.id,
    part,
    text: words(row, 'text'),
    voice: readVoice(row.fields['voice']),
    voiceName: words(row, 'voiceName'),
    about: idsIn(row, 'about'),
    at: string(row, 'at'),
  }
}

export const agreementOf = (row: PlainRow): Agreement => ({
  id: row.id,
  text: words(row, 'text'),
  who: readVoices(row.fields['who']),
  whoOther: words(row, 'whoOther'),
  by: string(row, 'by'),
  forWhom: readVoices(row.fields['forWhom']),
  idea: readVoice(row.fields['idea']),
  ideaName: words(row, 'ideaName'),
  from: string(row, 'from'),
  about: idsIn(row, 'about'),
  quotes: idsIn(row, 'quotes'),
  status: codeOf(statuses, row, 'status') ?? 'open',
  reviewedAt: string(row, 'reviewedAt'),
  note: words(row, 'note'),
  enteredAt: string(row, 'enteredAt'),
})

/** Words without a place are kept; a place nobody gave and nobody let pass is none yet. */
export function ratingOf(row: PlainRow): Rating | null {
  const [when, value] = [codeOf(ratingTimes, row, 'when'), wholeNumber(row, 'value', 0, 10)]
  if (when === null || (value === null && row.fields['passed'] !== true)) return null
  return {
    id: row.id,
    rater: readVoice(row.fields['rater']),
    guest: string(row, 'guest'),
    when,
    value,
    because: words(row, 'because'),
    at: string(row, 'at'),
  }
}
