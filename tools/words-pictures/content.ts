import * as z from 'zod/mini'
import { momentKinds } from '../moments'
import { pictureKinds } from '../pictures'
import { offerKinds, toolKinds } from '../tool'
import { voiceKinds } from '../voice'
import { approvalStates, dissentReasons, frameKeys, places } from './codes'

const nullable = z.nullable(z.string())
const voice = z.object({ kind: z.enum(voiceKinds), person: nullable })

const dispute = z.object({
  id: z.string(),
  voice,
  /** Who, where it is nobody of the case. */
  voiceName: z.string(),
  words: z.string(),
})

const frame = z.object({
  id: z.string(),
  /** One of the ten, or null for a sheet of their own. */
  key: z.nullable(z.enum(frameKeys)),
  /** Their own title; empty where ours stands. */
  title: z.string(),
  /** What is told on it, letter for letter. */
  text: z.string(),
  /** Whose words these are. Nobody: a sentence of ours, until somebody makes it theirs. */
  wordsOf: z.array(voice),
  addedAt: nullable,
  /** Who drew on it; nobody said so: the child on its own last sheet, else we. */
  drawnBy: z.nullable(voice),
  /** On the child's own sheet: when it wrote its words itself, or said of them "that is how I meant it". */
  confirmedAt: nullable,
  /** Who tells it differently, in their own words, beside each other. */
  disputes: z.array(dispute),
  removedAt: nullable,
  /** Noted beside the story: the sentence of ours it began with, and how the service puts it. */
  origin: z.string(),
  service: z.string(),
})

const presentation = z.object({
  id: z.string(),
  /** yyyy-mm-dd */
  on: z.string(),
  at: nullable,
  place: z.nullable(z.enum(places)),
  readBy: z.nullable(voice),
  people: z.array(voice),
  copyGiven: z.boolean(),
  /** What the child said or did, word for word. */
  reaction: z.string(),
  copyWhere: z.string(),
})

const answer = z.object({
  id: z.string(),
  /** The question it answers (steps.ts). */
  step: z.string(),
  voice,
  voiceName: z.string(),
  at: nullable,
  words: z.string(),
})

const approval = z.object({
  id: z.string(),
  frame: z.string(),
  person: z.string(),
  kind: z.enum(voiceKinds),
  state: z.enum(approvalStates),
  /** Which wording it was about (rules/approvals.ts): a yes to other words is no yes to these. */
  of: z.string(),
  at: nullable,
  comment: z.string(),
})

/** Somebody who read along before it is told: a colleague, the team, somebody of the network. */
const reader = z.object({ id: z.string(), voice, name: z.string(), at: nullable, note: z.string() })

/** Told without somebody's yes: why, decided with whom and when. Never in that person's name. */
const dissent = z.object({
  id: z.string(),
  person: z.string(),
  /** Null until somebody chose one. */
  reason: z.nullable(z.enum(dissentReasons)),
  /** yyyy-mm-dd */
  decidedOn: nullable,
  text: z.string(),
  decidedWith: z.string(),
  /** Which wording of the story it was about (rules/approvals.ts); absent in what was decided before this was kept. */
  of: z.optional(z.string()),
})

const revisit = z.object({ id: z.string(), on: z.string(), at: nullable, why: z.string() })

/** Words of another tool of the case a sheet began with (links.ts). */
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

const picture = z.object({
  id: z.string(),
  part: z.string(),
  /** SHA-256 of the image, hex. */
  image: z.string(),
  revision: z.string(),
  kind: z.enum(pictureKinds),
  takenOn: nullable,
  width: z.number(),
  height: z.number(),
  caption: z.string(),
})

const moment = z.object({ id: z.string(), kind: z.enum(momentKinds), at: z.string(), people: z.array(voice) })

/** What was agreed about telling it. */
const plan = z.object({
  readBy: z.nullable(voice),
  where: z.string(),
  who: z.string(),
  after: z.string(),
  valuable: z.string(),
  difficult: z.string(),
})

export const storyContent = z.object({
  frames: z.array(frame),
  presentations: z.array(presentation),
  moments: z.array(moment),
  pictures: z.array(picture),
  /** Which sheets were drawn on. The strokes stay in the document; reading views show pictures. */
  drawings: z.array(
    z.object({ part: z.string(), shapes: z.number(), revision: z.string(), words: z.array(z.string()) }),
  ),
  plan,
  answers: z.array(answer),
  approvals: z.array(approval),
  readers: z.array(reader),
  dissents: z.array(dissent),
  revisits: z.array(revisit),
  links: z.array(link),
  /** Laid aside; can be put back. */
  bin: z.array(frame),
})

export type StoryContent = z.infer<typeof storyContent>
export type Frame = z.infer<typeof frame>
export type Dispute = z.infer<typeof dispute>
export type Presentation = z.infer<typeof presentation>
export type Answer = z.infer<typeof answer>
export type Approval = z.infer<typeof approval>
export type Reader = z.infer<typeof reader>
export type Dissent = z.infer<typeof dissent>
export type Revisit = z.infer<typeof revisit>
export type TellingPlan = z.infer<typeof plan>

export const emptyPlan = (): TellingPlan => ({
  readBy: null,
  where: '',
  who: '',
  after: '',
  valuable: '',
  difficult: '',
})

export const emptyStory = (): StoryContent => ({
  frames: [],
  presentations: [],
  moments: [],
  pictures: [],
  drawings: [],
  plan: emptyPlan(),
  answers: [],
  approvals: [],
  readers: [],
  dissents: [],
  revisits: [],
  links: [],
  bin: [],
})

export const contentVersion = 1

/** Content stored by an older version, brought up to now. Throws a RangeError on a version we do not know: never guess at a family's words. */
export function migrate(stored: { version: number; content: unknown }): StoryContent {
  if (stored.version !== 1) throw new RangeError(`No story in words and pictures has version ${stored.version}`)
  return storyContent.parse(stored.content)
}
