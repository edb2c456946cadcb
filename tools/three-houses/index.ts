import type { Tool } from '../tool'
import { variants } from './codes'
import { contentVersion, emptyHouses, housesContent, migrate, type HousesContent } from './content'
import { aside, project, shape } from './document'
import { changes } from './rules/changes'
import { events } from './rules/events'
import { offers } from './rules/offers'
import { sheets } from './rules/sheets'
import { summary } from './rules/summary'
import { permission, threads } from './rules/thread'
import { together } from './rules/together'
import { steps } from './steps'

export const threeHouses: Tool<HousesContent> = {
  kind: 'three_houses',
  contentVersion,
  perChild: true,
  childSide: 'begins',
  shape,
  aside,
  schema: housesContent,
  empty: emptyHouses,
  project,
  migrate,
  steps,
  summary,
  variants,
  variant: ({ setup }) => setup.variant,
  events,
  changes,
  threads,
  permission,
  together,
  offers,
  // For each child old enough to talk about it, and for none as a duty (practice guide 1.1, 8.3).
  eligibility: { unit: 'child', childFrom: 4 },
  paper: { sheets, view: () => import('./read/Sheet') },
  beside: () => import('./read/Beside'),
  readView: () => import('./ReadView'),
}
