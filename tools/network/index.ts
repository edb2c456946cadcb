import type { Tool } from '../tool'
import { contentVersion, emptyNetwork, migrate, networkContent, type NetworkContent } from './content'
import { aside, project, shape } from './document'
import { review } from './review'
import { changes } from './rules/changes'
import { events } from './rules/events'
import { whoKnows } from './rules/knowing'
import { offers } from './rules/offers'
import { sheets } from './rules/sheets'
import { summary } from './rules/summary'
import { steps } from './steps'

export const network: Tool<NetworkContent> = {
  kind: 'network',
  contentVersion,
  // One for the family, and beside it a sheet for each child that wants one (decision 0040).
  perChild: false,
  childSide: 'begins',
  shape,
  aside,
  schema: networkContent,
  empty: emptyNetwork,
  project,
  migrate,
  steps,
  summary,
  events,
  changes,
  offers,
  whoKnows,
  review,
  // Every family, once there was time to begin (practice guide 8.3).
  eligibility: { unit: 'case', openDays: 30 },
  paper: { sheets, view: () => import('./read/Sheet') },
  readView: () => import('./ReadView'),
}
