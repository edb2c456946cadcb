import type { Tool } from '../tool'
import { horizons } from './codes'
import { contentVersion, emptyPlan, migrate, planContent, type PlanContent } from './content'
import { project, shape } from './document'
import { helpLines } from './help-lines'
import { review } from './review'
import { changes } from './rules/changes'
import { events } from './rules/events'
import { offers } from './rules/offers'
import { sheets } from './rules/sheets'
import { chapters } from './rules/suggestions'
import { summary } from './rules/summary'
import { threads } from './rules/thread'
import { together } from './rules/together'
import { steps } from './steps'

export const safetyPlan: Tool<PlanContent> = {
  kind: 'safety_plan',
  contentVersion,
  perChild: false,
  shape,
  schema: planContent,
  empty: emptyPlan,
  project,
  migrate,
  steps,
  renamable: [
    ...chapters.map((chapter) => `chapters.${chapter}.name`),
    ...helpLines.flatMap(({ name, number }) => [number, name]),
  ],
  summary,
  variants: horizons,
  variant: ({ head }) => head.horizon,
  events,
  changes,
  threads,
  together,
  offers,
  review,
  // Only where there is a danger to plan for (practice guide 8.3).
  eligibility: { unit: 'case', needsDangerStatement: true },
  paper: { sheets, view: () => import('./read/Sheet') },
  readView: () => import('./ReadView'),
}
