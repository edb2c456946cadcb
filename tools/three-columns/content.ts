import * as z from 'zod/mini'
import { momentKinds } from '../moments'
import { voiceKinds } from '../voice'
import {
  categories,
  columns,
  detailNames,
  scaleKinds,
  scaleShapes,
  sources,
  stepStatuses,
  type Category,
} from './codes'

const nullable = z.nullable(z.string())
const voice = z.object({ kind: z.enum(voiceKinds), person: nullable })
const dispute = z.object({ id: z.string(), voice, voiceName: z.string(), words: z.string() })

const card = z.object({
  id: z.string(),
  column: z.enum(columns),
  category: z.nullable(z.enum(categories as readonly [Category, ...Category[]])),
  /** As it was said, letter for letter. */
  text: z.string(),
  voice,
  /** Who, where the voice is nobody of the case. */
  voiceName: z.string(),
  enteredBy: nullable,
  enteredByName: z.string(),
  enteredAt: nullable,
  source: z.nullable(z.enum(sources)),
  sourceNote: z.string(),
  /** The item of another tool these words come from. */
  sourceItem: nullable,
  /** yyyy-mm-dd */
  saidOn: nullable,
  about: z.nullable(z.enum(['fact', 'opinion'])),
  /** When it was read back to the child, who said: yes, that is how I meant it. */
  confirmedAt: nullable,
  details: z.partialRecord(z.enum(detailNames), z.string()),
  worried: z.array(voice),
  owner: z.nullable(voice),
  dangerPresent: z.nullable(z.boolean()),
  goalOwner: z.nullable(z.enum(['family', 'service'])),
  /** On a goal: the danger statement it answers. Written on one side only, so that two sides cannot disagree. */
  pairedWith: nullable,
  /** On a step: who does it, by which day, where it stands and when that was last looked at. */
  doers: z.array(voice),
  by: nullable,
  status: z.enum(stepStatuses),
  reviewedAt: nullable,
  /** Who sees it differently, in their own words. */
  disputes: z.array(dispute),
  removedAt: nullable,
  /** The device on which it is still being typed; null once somebody said: this is it. */
  draft: nullable,
})

const rating = z.object({
  id: z.string(),
  rater: voice,
  raterName: z.string(),
  /** yyyy-mm-dd: numbers given on one day belong to one conversation. */
  on: z.string(),
  at: nullable,
  /** 0 to 10, or null when somebody let it pass; that is an answer too. */
  value: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  shown: z.enum(scaleShapes),
  because: z.string(),
  oneHigher: z.string(),
})

const scale = z.object({
  id: z.string(),
  kind: z.enum(scaleKinds),
  /** The danger statement it is about; null for the situation as a whole. */
  danger: nullable,
  question: z.string(),
  anchor0: z.string(),
  anchor10: z.string(),
  ratings: z.array(rating),
  removedAt: nullable,
})

const moment = z.object({ id: z.string(), kind: z.enum(momentKinds), at: z.string(), people: z.array(voice) })

export const mapContent = z.object({
  cards: z.array(card),
  scales: z.array(scale),
  moments: z.array(moment),
  /** Which cards stand in another worksheet too. */
  taken: z._default(z.array(z.object({ id: z.string(), card: z.string(), toKind: z.string() })), () => []),
  /** Still being typed: in the document from the first letter on, so that nothing is lost, and on nobody's map yet. */
  drafts: z.array(card),
  /** Laid aside; can be put back. Nobody sees these but who edits. */
  bin: z.object({ cards: z.array(card), scales: z.array(scale) }),
})

export type MapContent = z.infer<typeof mapContent>
export type MapCard = z.infer<typeof card>
export type MapScale = z.infer<typeof scale>
export type MapRating = z.infer<typeof rating>
export type MapDispute = z.infer<typeof dispute>

export const emptyMap = (): MapContent => ({
  cards: [],
  scales: [],
  moments: [],
  taken: [],
  drafts: [],
  bin: { cards: [], scales: [] },
})

export const contentVersion = 1

/** Content stored by an older version, brought up to now. Throws a RangeError on a version we do not know: never guess at a family's words. */
export function migrate(stored: { version: number; content: unknown }): MapContent {
  if (stored.version !== 1) throw new RangeError(`No three-column map has version ${stored.version}`)
  return mapContent.parse(stored.content)
}
