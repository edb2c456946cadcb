import type { Tool } from '../tool'
import { categoriesOf, columns } from './codes'
import { contentVersion, emptyMap, mapContent, migrate, type MapContent } from './content'
import { project, shape } from './document'
import { review } from './review'
import { changes } from './rules/changes'
import { events } from './rules/events'
import { offers } from './rules/offers'
import { summary } from './rules/summary'
import { threads } from './rules/thread'
import { together } from './rules/together'
import { steps } from './steps'

export const threeColumns: Tool<MapContent> = {
  kind: 'three_columns',
  contentVersion,
  perChild: false,
  shape,
  schema: mapContent,
  empty: emptyMap,
  project,
  migrate,
  steps,
  renamable: columns.flatMap((column) => [
    `columns.${column}.name`,
    `columns.${column}.question`,
    ...categoriesOf[column].map((category) => `categories.${category}.name`),
  ]),
  summary,
  events,
  changes,
  threads,
  together,
  offers,
  review,
  // The map is for every case that stays open a month or more (practice guide, denominators).
  eligibility: { unit: 'case', openDays: 30 },
  readView: () => import('./ReadView'),
}
