import type { PlainRow } from '@/sync/model/shape'
import { boolean, codeOf, string, words } from '../../read-row'
import { readVoice } from '../../voice'
import { childPictures, contactWays, lineSources, triggerKinds, withins } from '../codes'
import type { Contact, Helper, PlanContent, Response, Rule, Trigger } from '../content'
import { ids, momentsIn, people } from './lists'

// What people agree on. Total: what cannot be read says nothing, and hides nothing beside it.

export const lineOf = (row: PlainRow): PlanContent['bottomLines'][number] => ({
  id: row.id,
  text: words(row, 'text'),
  source: codeOf(lineSources, row, 'source') ?? 'consultant',
  fixed: boolean(row, 'fixed') !== false,
})

export const ruleOf = (row: PlainRow): Rule => ({
  id: row.id,
  text: words(row, 'text'),
  voice: readVoice(row.fields['voice']),
  voiceName: words(row, 'voiceName'),
  who: people(row, 'who'),
  whoOther: words(row, 'whoOther'),
  what: words(row, 'what'),
  ...momentsIn(row),
  at: string(row, 'at') ?? '',
  when: words(row, 'when'),
  where: words(row, 'where'),
  howWeKnow: words(row, 'howWeKnow'),
  dangers: ids(row, 'dangers'),
  backup: people(row, 'backup'),
  backupOther: words(row, 'backupOther'),
  planB: words(row, 'planB'),
  childText: words(row, 'childText'),
  childPicture: codeOf(childPictures, row, 'childPicture'),
  enteredBy: string(row, 'enteredBy'),
  enteredAt: string(row, 'enteredAt'),
})

export const triggerOf = (row: PlainRow, responses: Response[]): Trigger => ({
  id: row.id,
  kind: codeOf(triggerKinds, row, 'kind') ?? 'stress',
  text: words(row, 'text'),
  firstSign: words(row, 'firstSign'),
  seenBy: people(row, 'seenBy'),
  voice: readVoice(row.fields['voice']),
  enteredAt: string(row, 'enteredAt'),
  responses,
})

export const responsesOf = (rows: readonly PlainRow[], trigger: string): Response[] =>
  rows
    .filter((row) => row.fields['trigger'] === trigger)
    .map((row) => ({
      id: row.id,
      who: people(row, 'who'),
      whoOther: words(row, 'whoOther'),
      calls: people(row, 'calls'),
      callsOther: words(row, 'callsOther'),
      within: codeOf(withins, row, 'within'),
      what: words(row, 'what'),
      backup: people(row, 'backup'),
      backupOther: words(row, 'backupOther'),
    }))

export const helperOf = (row: PlainRow): Helper => ({
  person: row.id,
  phone: words(row, 'phone'),
  can: words(row, 'can'),
  cannot: words(row, 'cannot'),
  until: string(row, 'until'),
})

export const contactOf = (row: PlainRow): Contact => ({
  id: row.id,
  who: people(row, 'who'),
  whoOther: words(row, 'whoOther'),
  children: people(row, 'children'),
  way: codeOf(contactWays, row, 'way'),
  eyes: people(row, 'eyes'),
  ...momentsIn(row),
  text: words(row, 'text'),
  where: words(row, 'where'),
})

export const lastStepOf = (row: PlainRow): PlanContent['lastSteps'][number] => ({
  id: row.id,
  text: words(row, 'text'),
  who: people(row, 'who'),
})
