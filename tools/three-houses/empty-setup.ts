import type { HousesSetup } from './content'

/** Nothing chosen yet. Apart from content.ts, whose schema need not travel to a page that only reads. */
export const emptySetup = (): HousesSetup => ({
  variant: null,
  language: null,
  setting: null,
  firstContainer: null,
  startedAt: null,
  finishedAt: null,
  endedBy: null,
  childChoseWho: null,
  interpreter: null,
  otherWeek: null,
  builtOn: null,
  ritual: null,
  intent: '',
  otherSettings: '',
  ritualNext: '',
  valuable: '',
  difficult: '',
  interpreterName: '',
  freeName: '',
})
