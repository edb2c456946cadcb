import type { Tool } from '../tool'
import { contentVersion, emptyMeeting, meetingContent, migrate, type MeetingContent } from './content'
import { aside, project, shape } from './document'
import { review } from './review'
import { changes } from './rules/changes'
import { chapters } from './rules/chapters'
import { events } from './rules/events'
import { offers } from './rules/offers'
import { sheets } from './rules/sheets'
import { summary } from './rules/summary'
import { threads } from './rules/thread'
import { together } from './rules/together'
import { steps } from './steps'

export const networkMeeting: Tool<MeetingContent> = {
  kind: 'network_meeting',
  contentVersion,
  perChild: false,
  shape,
  aside,
  schema: meetingContent,
  empty: emptyMeeting,
  project,
  migrate,
  steps,
  renamable: chapters.map((chapter) => `chapters.${chapter}.name`),
  summary,
  events,
  changes,
  threads,
  together,
  offers,
  review,
  // All cases that are open for two months (practice guide 8.3).
  eligibility: { unit: 'case', openDays: 60 },
  paper: { sheets, obeysWhoKnows: true, view: () => import('./read/Sheet') },
  readView: () => import('./ReadView'),
}
