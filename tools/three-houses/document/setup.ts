import type { PlainRow } from '@/sync/model/shape'
import { colors, containers, endings, rituals, settings, variants, type Container } from '../codes'
import type { House, HousesSetup } from '../content'
import { boolean, codeOf, string, voiceIn, wholeNumber, words } from './read'

export const setupOf = (row: PlainRow | undefined): HousesSetup => ({
  variant: codeOf(variants, row, 'variant'),
  language: languageOf(string(row, 'language')),
  setting: codeOf(settings, row, 'setting'),
  firstContainer: codeOf(containers, row, 'firstContainer'),
  startedAt: string(row, 'startedAt'),
  finishedAt: string(row, 'finishedAt'),
  endedBy: codeOf(endings, row, 'endedBy'),
  childChoseWho: boolean(row, 'childChoseWho'),
  interpreter: boolean(row, 'interpreter'),
  otherWeek: boolean(row, 'otherWeek'),
  builtOn: string(row, 'builtOn'),
  ritual: codeOf(rituals, row, 'ritual'),
  intent: words(row, 'intent'),
  otherSettings: words(row, 'otherSettings'),
  ritualNext: words(row, 'ritualNext'),
  valuable: words(row, 'valuable'),
  difficult: words(row, 'difficult'),
  interpreterName: words(row, 'interpreterName'),
  freeName: words(row, 'freeName'),
})

export const houseOf = (key: Container, row: PlainRow | undefined): House => ({
  key,
  label: words(row, 'label'),
  color: codeOf(colors, row, 'color'),
  touchedAt: string(row, 'touchedAt'),
  skippedAt: string(row, 'skippedAt'),
  battery: wholeNumber(row, 'battery', 0, 100),
  drawnBy: voiceIn(row, 'drawnBy'),
})

const languageOf = (code: string | null): string | null => (code !== null && /^[a-z]{2}$/.test(code) ? code : null)
