import * as z from 'zod/mini'
import { momentKinds } from '../moments'
import { offerKinds, toolKinds } from '../tool'
import {
  agendaCodes,
  cardPictures,
  childWays,
  hearAnswers,
  ratingTimes,
  responses,
  saidParts,
  statuses,
  understandings,
} from './codes'
import { ids, nullable, voice, voices } from './content/pieces'

const head = z.object({
  purpose: z.string(),
  /** In the family's own words: what stands on paper and in a message. */
  invitation: z.string(),
  /** yyyy-mm-dd and HH:MM. */
  on: nullable,
  at: nullable,
  place: z.string(),
  interpreter: z.string(),
  /** Who invites; who leads; who writes down. */
  inviter: z.nullable(voice),
  chair: z.nullable(voice),
  taker: z.nullable(voice),
  /** The question of the numbers; empty: the usual one. */
  question: z.string(),
  startedAt: nullable,
  endedAt: nullable,
  nextOn: nullable,
  nextAt: nullable,
  nextPlace: z.string(),
  /** Who says that the minutes are right. */
  approvedBy: voices,
})

/** Somebody who is asked to come. `key` is how knowing is kept: the person of the case, or this row. */
const guest = z.object({
  id: z.string(),
  voice,
  name: z.string(),
  by: z.nullable(voice),
  response: z.nullable(z.enum(responses)),
  /** In the room now; was there at some moment. */
  here: z.boolean(),
  came: z.boolean(),
  briefedAt: nullable,
  /** Got the minutes they may have. */
  gotAt: nullable,
})

const agendaItem = z.object({
  id: z.string(),
  code: z.nullable(z.enum(agendaCodes)),
  title: z.string(),
  minutes: z.int(),
  off: z.boolean(),
  notes: z.string(),
  doneAt: nullable,
})

/** Words of somebody in the meeting: what goes well, an idea, what if, how it was, how they see it otherwise. */
const said = z.object({
  id: z.string(),
  part: z.enum(saidParts),
  text: z.string(),
  voice,
  voiceName: z.string(),
  /** Links to the dangers it is about. */
  about: ids,
  at: nullable,
})

const agreement = z.object({
  id: z.string(),
  text: z.string(),
  who: voices,
  whoOther: z.string(),
  /** yyyy-mm-dd */
  by: nullable,
  forWhom: voices,
  idea: voice,
  ideaName: z.string(),
  /** The idea it grew from. */
  from: nullable,
  /** Links of this document: the goal and the dangers it is for, and the child's own words it came from. */
  about: ids,
  quotes: ids,
  status: z.enum(statuses),
  reviewedAt: nullable,
  note: z.string(),
  enteredAt: nullable,
})

const rating = z.object({
  id: z.string(),
  rater: voice,
  /** The guest, where the voice alone does not say who. */
  guest: nullable,
  when: z.enum(ratingTimes),
  /** 0 to 10, or null when it was let pass; that is an answer too. */
  value: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  because: z.string(),
  at: nullable,
})

const bottomLine = z.object({
  id: z.string(),
  text: z.string(),
  /** When it was said in the room; null where it lies beside the document, not said yet. */
  saidAt: nullable,
  sourceItem: nullable,
})

/** A sentence of the minutes as somebody changed it, under the thing it came from; or one of their own. */
const line = z.object({ id: z.string(), origin: nullable, text: z.string(), out: z.boolean() })

const decision = z.object({
  id: z.string(),
  agreement: nullable,
  picture: z.nullable(z.enum(cardPictures)),
  decision: z.string(),
  why: z.string(),
  means: z.string(),
  changer: z.string(),
})

const telling = z.object({
  id: z.string(),
  child: voice,
  by: z.nullable(voice),
  at: nullable,
  how: z.string(),
  understood: z.nullable(z.enum(understandings)),
  words: z.string(),
})

/** How a child takes part, and what it wants them to know. Lies beside the document: nobody hears it without the child's yes. */
const childPart = z.object({
  id: z.string(),
  child: z.string(),
  way: z.nullable(z.enum(childWays)),
  speaker: z.nullable(voice),
  reason: z.string(),
  words: z.string(),
})

const hearing = z.object({
  id: z.string(),
  child: voice,
  /** The link, or the child whose own message it is. */
  thing: z.string(),
  guest: z.string(),
  answer: z.enum(hearAnswers),
  at: nullable,
})

const link = z.object({
  id: z.string(),
  of: nullable,
  kind: z.enum(offerKinds),
  sourceKind: z.enum(toolKinds),
  sourceDocument: z.string(),
  sourceItem: z.string(),
  about: nullable,
  text: z.string(),
  voice,
  voiceName: z.string(),
  saidOn: nullable,
  takenAt: nullable,
})

export const meetingContent = z.object({
  head,
  guests: z.array(guest),
  agenda: z.array(agendaItem),
  said: z.array(said),
  agreements: z.array(agreement),
  ratings: z.array(rating),
  bottomLines: z.array(bottomLine),
  lines: z.array(line),
  card: z.array(decision),
  tellings: z.array(telling),
  links: z.array(link),
  taken: z.array(z.object({ id: z.string(), card: z.string(), toKind: z.string() })),
  moments: z.array(z.object({ id: z.string(), kind: z.enum(momentKinds), at: z.string(), people: voices })),
  /** Of staff alone, in the document beside this one. */
  safety: z.string(),
  bans: z.string(),
  /** Guests who may not be in one room. */
  apart: ids,
  unsaid: z.array(bottomLine),
  childParts: z.array(childPart),
  hearings: z.array(hearing),
  /** Laid aside; can be put back. */
  bin: z.array(z.object({ id: z.string(), collection: z.string(), words: z.string() })),
})

export type MeetingContent = z.infer<typeof meetingContent>
export type Guest = MeetingContent['guests'][number]
export type AgendaItem = MeetingContent['agenda'][number]
export type Said = MeetingContent['said'][number]
export type Agreement = MeetingContent['agreements'][number]
export type Rating = MeetingContent['ratings'][number]
export type BottomLine = MeetingContent['bottomLines'][number]
export type Decision = MeetingContent['card'][number]
export type Telling = MeetingContent['tellings'][number]
export type ChildPart = MeetingContent['childParts'][number]
export type Hearing = MeetingContent['hearings'][number]

export const emptyMeeting = (): MeetingContent => ({
  head: {
    purpose: '',
    invitation: '',
    on: null,
    at: null,
    place: '',
    interpreter: '',
    inviter: null,
    chair: null,
    taker: null,
    question: '',
    startedAt: null,
    endedAt: null,
    nextOn: null,
    nextAt: null,
    nextPlace: '',
    approvedBy: [],
  },
  guests: [],
  agenda: [],
  said: [],
  agreements: [],
  ratings: [],
  bottomLines: [],
  lines: [],
  card: [],
  tellings: [],
  links: [],
  taken: [],
  moments: [],
  safety: '',
  bans: '',
  apart: [],
  unsaid: [],
  childParts: [],
  hearings: [],
  bin: [],
})

export const contentVersion = 1

/** Content stored by an older version, brought up to now. Throws a RangeError on a version we do not know: never guess at a family's words. */
export function migrate(stored: { version: number; content: unknown }): MeetingContent {
  if (stored.version !== 1) throw new RangeError(`No network meeting has version ${stored.version}`)
  return meetingContent.parse(stored.content)
}
