import type { PlainRow } from '@/sync/model/shape'
import { colors, containers, endings, rituals, settings, variants, type Container } from '../codes'
import type { House, HousesSetup } from '../content'
import { boolean, codeOf, string, voiceIn, wholeNumber, words } from '../../read-row'

/** What the child chose, and beside it what was noted beforehand and afterwards. */
export const setupOf = (row: PlainRow | undefined, prep: PlainRow | undefined): HousesSetup => ({
  variant: codeOf(variants, row, 'variant'),
  language: languageOf(string(row, 'language')),
  setting: codeOf(settings, prep, 'setting'),
  firstContainer: codeOf(containers, row, 'firstContainer'),
  startedAt: string(row, 'startedAt'),
  finishedAt: string(row, 'finishedAt'),
  endedBy: codeOf(endings, row, 'endedBy'),
  childChoseWho: boolean(prep, 'childChoseWho'),
  interpreter: boolean(prep, 'interpreter'),
  otherWeek: boolean(row, 'otherWeek'),
  builtOn: string(row, 'builtOn'),
  ritual: codeOf(rituals, row, 'ritual'),
  intent: words(prep, 'intent'),
  otherSettings: words(prep, 'otherSettings'),
  ritualNext: words(row, 'ritualNext'),
  valuable: words(prep, 'valuable'),
  difficult: words(prep, 'difficult'),
  interpreterName: words(prep, 'interpreterName'),
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
