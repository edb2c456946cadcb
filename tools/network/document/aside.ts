import { knowledgeLevels } from '@/domain/consent/who-knows'
import type { PlainRow } from '@/sync/model/shape'
import { readVoice } from '../../voice'
import { attitudes, consentAnswers, contactKinds, findingPaths } from '../codes'
import type { Consent, Contact, Finding, Headline, Knows, Note } from '../content'
import { codeOf, string, voiceIn, words } from '../../read-row'
import { yes } from './read'

// What lies beside a network, row by row. All total.

export const noteOf = (row: PlainRow): Note => ({
  id: row.id,
  attitude: codeOf(attitudes, row, 'attitude') ?? 'unknown',
  willingTo: words(row, 'willingTo'),
  concern: words(row, 'concern'),
  contactRisk: yes(row, 'contactRisk'),
  nextOn: string(row, 'nextOn'),
  nextHow: words(row, 'nextHow'),
})

const dangerOf = (row: PlainRow) => {
  const [document, item] = [string(row, 'document'), string(row, 'item')]
  return document === null || item === null ? null : { document, item }
}

/** A level that cannot be read is none: nobody is thought to know because we did not understand. */
export function knowsOf(row: PlainRow): Knows | null {
  const [who, danger] = [string(row, 'who'), dangerOf(row)]
  if (who === null || danger === null) return null
  return {
    id: row.id,
    who,
    kind: readVoice(row.fields['kind']).kind,
    ...danger,
    level: codeOf(knowledgeLevels, row, 'level') ?? 'nothing',
    toldBy: voiceIn(row, 'toldBy'),
    toldOn: string(row, 'toldOn'),
  }
}

export function headlineOf(row: PlainRow): Headline | null {
  const danger = dangerOf(row)
  return danger && { id: row.id, ...danger, text: words(row, 'text') }
}

/** An answer that cannot be read is none. */
export function consentOf(row: PlainRow): Consent | null {
  const who = string(row, 'who')
  if (who === null) return null
  return {
    id: row.id,
    who,
    by: readVoice(row.fields['by']),
    answer: codeOf(consentAnswers, row, 'answer') ?? 'not_yet',
    at: string(row, 'at'),
  }
}

export const findingOf = (row: PlainRow): Finding => ({
  id: row.id,
  step: string(row, 'step'),
  path: codeOf(findingPaths, row, 'path') ?? 'question',
  voice: voiceIn(row, 'voice') ?? { kind: 'consultant', person: null },
  at: string(row, 'at'),
  words: words(row, 'words'),
  next: words(row, 'next'),
})

export function contactOf(row: PlainRow): Contact | null {
  const member = string(row, 'member')
  if (member === null) return null
  return {
    id: row.id,
    member,
    kind: codeOf(contactKinds, row, 'kind') ?? 'contact',
    on: string(row, 'on'),
    at: string(row, 'at'),
    words: words(row, 'words'),
  }
}
