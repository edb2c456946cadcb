import type { Tool } from '../tool'
import { contentVersion, emptyStory, migrate, storyContent, type StoryContent } from './content'
import { aside, project, shape } from './document'
import { review } from './review'
import { changes } from './rules/changes'
import { events } from './rules/events'
import { sheets } from './rules/sheets'
import { summary } from './rules/summary'
import { threads } from './rules/thread'
import { together } from './rules/together'
import { steps } from './steps'

export const wordsPictures: Tool<StoryContent> = {
  kind: 'words_pictures',
  contentVersion,
  perChild: true,
  childSide: 'reads',
  shape,
  aside,
  schema: storyContent,
  empty: emptyStory,
  project,
  migrate,
  steps,
  summary,
  events,
  changes,
  threads,
  together,
  review,
  // For each child old enough to be told, where there is a danger statement to explain (practice guide 8.3).
  eligibility: { unit: 'child', childFrom: 3, needsDangerStatement: true },
  paper: { sheets, view: () => import('./read/Sheet') },
  readView: () => import('./ReadView'),
}
