import * as z from 'zod/mini'
import { momentKinds } from '../moments'
import { offerKinds, toolKinds } from '../tool'
import {
  agreements,
  childPictures,
  contactWays,
  frequencies,
  horizons,
  lineSources,
  missingReasons,
  statuses,
  triggerKinds,
  wents,
  withins,
} from './codes'
import { moments, nullable, voice, voices } from './content/pieces'

const head = z.object({
  horizon: z.nullable(z.enum(horizons)),
  status: z.enum(statuses),
  /** For which children. Empty: for all of them. */
  children: voices,
  /** yyyy-mm-dd */
  startsOn: nullable,
  endsOn: nullable,
  /** Two letters: the language it is read aloud and printed in. */
  language: nullable,
  forWhom: z.string(),
})

const bottomLine = z.object({
  id: z.string(),
  text: z.string(),
  source: z.enum(lineSources),
  /** Not to be negotiated; how it is met always is. */
  fixed: z.boolean(),
})

const rule = z.object({
  id: z.string(),
  /** What was agreed, as people say it. */
  text: z.string(),
  /** Whose idea it was. */
  voice,
  voiceName: z.string(),
  who: voices,
  /** Somebody who is not on the case. */
  whoOther: z.string(),
  what: z.string(),
  ...moments,
  /** HH:MM, or empty. */
  at: z.string(),
  when: z.string(),
  where: z.string(),
  howWeKnow: z.string(),
  /** Links to danger statements this is about. */
  dangers: z.array(z.string()),
  backup: voices,
  backupOther: z.string(),
  planB: z.string(),
  childText: z.string(),
  childPicture: z.nullable(z.enum(childPictures)),
  enteredBy: nullable,
  enteredAt: nullable,
})

const response = z.object({
  id: z.string(),
  who: voices,
  whoOther: z.string(),
  calls: voices,
  callsOther: z.string(),
  within: z.nullable(z.enum(withins)),
  what: z.string(),
  backup: voices,
  backupOther: z.string(),
})

const trigger = z.object({
  id: z.string(),
  kind: z.enum(triggerKinds),
  text: z.string(),
  firstSign: z.string(),
  seenBy: voices,
  /** Whose words. */
  voice,
  enteredAt: nullable,
  responses: z.array(response),
})

/** Somebody of the network: what they want to and can do, what not, until when; a number that stands in this plan and nowhere else. */
const helper = z.object({
  person: z.string(),
  phone: z.string(),
  can: z.string(),
  cannot: z.string(),
  until: nullable,
})

const contact = z.object({
  id: z.string(),
  who: voices,
  whoOther: z.string(),
  children: voices,
  way: z.nullable(z.enum(contactWays)),
  eyes: voices,
  ...moments,
  text: z.string(),
  where: z.string(),
})

const lastStep = z.object({ id: z.string(), text: z.string(), who: voices })

const child = z.object({
  /** Whom a child may go to. */
  safePeople: voices,
  safeOthers: z.string(),
  sign: z.string(),
  signPicture: z.nullable(z.enum(childPictures)),
  signKnownBy: voices,
  /** When a child told the rules back by itself. */
  tellings: z.array(z.object({ id: z.string(), child: voice, at: nullable, words: z.string() })),
})

const watcher = z.object({ id: z.string(), who: voices, every: z.nullable(z.enum(frequencies)), how: z.string() })

const check = z.object({
  id: z.string(),
  /** yyyy-mm-dd */
  on: z.string(),
  at: nullable,
  by: voice,
  rule: nullable,
  went: z.nullable(z.enum(wents)),
  text: z.string(),
  helped: z.string(),
  adapt: z.nullable(z.boolean()),
})

const rehearsal = z.object({
  id: z.string(),
  on: z.string(),
  at: nullable,
  /** `fri.evening`, where it was walked through. */
  moment: nullable,
  trigger: nullable,
  present: voices,
  scenario: z.string(),
  learned: z.string(),
  adapt: z.nullable(z.boolean()),
})

const review = z.object({ id: z.string(), on: nullable, heldAt: nullable, note: z.string() })

const rating = z.object({
  id: z.string(),
  rater: voice,
  on: z.string(),
  at: nullable,
  /** 0 to 10, or null when it was let pass; that is an answer too. */
  value: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  because: z.string(),
  oneHigher: z.string(),
})

const answer = z.object({
  id: z.string(),
  person: voice,
  answer: z.nullable(z.enum(agreements)),
  missing: z.nullable(z.enum(missingReasons)),
  reason: z.string(),
  readAloud: z.nullable(z.boolean()),
  /** Got it on paper, in a language they read. */
  copy: z.nullable(z.boolean()),
  at: nullable,
})

/** What people agreed to lies with the round, so that it stands whatever is written later (rules/frozen.ts). */
const round = z.object({
  id: z.string(),
  on: z.string(),
  at: nullable,
  frozen: z.string(),
  /** The stored version, once the server has one. */
  version: nullable,
  answers: z.array(answer),
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

export const planContent = z.object({
  head,
  bottomLines: z.array(bottomLine),
  rules: z.array(rule),
  triggers: z.array(trigger),
  helpers: z.array(helper),
  contacts: z.array(contact),
  lastSteps: z.array(lastStep),
  child,
  watchers: z.array(watcher),
  checks: z.array(check),
  rehearsals: z.array(rehearsal),
  reviews: z.array(review),
  ratings: z.array(rating),
  rounds: z.array(round),
  /** Why there is a plan, and words of children beside its rules: taken over, each with its source. */
  links: z.array(link),
  /** Which rules were taken over elsewhere. */
  taken: z.array(z.object({ id: z.string(), card: z.string(), toKind: z.string() })),
  moments: z.array(z.object({ id: z.string(), kind: z.enum(momentKinds), at: z.string(), people: voices })),
  /** Typed and not entered: nobody agreed to it, and it goes nowhere. */
  begun: z._default(
    z.array(z.object({ id: z.string(), collection: z.enum(['rules', 'triggers']), words: z.string() })),
    [],
  ),
  /** Laid aside; can be put back. */
  bin: z.array(z.object({ id: z.string(), collection: z.string(), words: z.string() })),
})

export type PlanContent = z.infer<typeof planContent>
export type Rule = PlanContent['rules'][number]
export type Trigger = PlanContent['triggers'][number]
export type Response = Trigger['responses'][number]
export type Contact = PlanContent['contacts'][number]
export type Check = PlanContent['checks'][number]
export type Rehearsal = PlanContent['rehearsals'][number]
export type Review = PlanContent['reviews'][number]
export type Rating = PlanContent['ratings'][number]
export type Round = PlanContent['rounds'][number]
export type Answer = Round['answers'][number]
export type Helper = PlanContent['helpers'][number]

export const emptyPlan = (): PlanContent => ({
  head: {
    horizon: null,
    status: 'draft',
    children: [],
    startsOn: null,
    endsOn: null,
    language: null,
    forWhom: '',
  },
  bottomLines: [],
  rules: [],
  triggers: [],
  helpers: [],
  contacts: [],
  lastSteps: [],
  child: { safePeople: [], safeOthers: '', sign: '', signPicture: null, signKnownBy: [], tellings: [] },
  watchers: [],
  checks: [],
  rehearsals: [],
  reviews: [],
  ratings: [],
  rounds: [],
  links: [],
  taken: [],
  moments: [],
  begun: [],
  bin: [],
})

export const contentVersion = 1

/** Content stored by an older version, brought up to now. Throws a RangeError on a version we do not know: never guess at a family's words. */
export function migrate(stored: { version: number; content: unknown }): PlanContent {
  if (stored.version !== 1) throw new RangeError(`No safety plan has version ${stored.version}`)
  return planContent.parse(stored.content)
}
