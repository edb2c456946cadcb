import * as z from 'zod/mini'
import { knowledgeLevels } from '@/domain/consent/who-knows'
import { momentKinds } from '../moments'
import { offerKinds, toolKinds } from '../tool'
import { voiceKinds } from '../voice'
import { emptyGenogram, genogramContent } from './genogram'
import { attitudes, consentAnswers, contactKinds, figures, findingPaths, memberKinds, rings, statuses } from './codes'

const nullable = z.nullable(z.string())
const voice = z.object({ kind: z.enum(voiceKinds), person: nullable })
const ring = z.literal([...rings])

/** Somebody of the network: somebody of the case, or a name that is only noted yet. */
const member = z.object({
  id: z.string(),
  /** Somebody of the case. */
  person: nullable,
  /** Only where nobody of the case stands behind it. */
  name: z.string(),
  kind: z.nullable(z.enum(memberKinds)),
  /** Whose person this is first of all. */
  relationTo: z.nullable(voice),
  /** In the family's own words: "de peter van Jef". */
  relation: z.string(),
  gives: z.string(),
  cannot: z.string(),
  /** When they can be there. */
  available: z.string(),
  task: z.string(),
  /** Explicitly no task: warm contact is enough. */
  warm: z.boolean(),
  /** Whom they ring when it gets hard. */
  calls: z.string(),
  /** For whom they step in: another member. */
  backupFor: nullable,
  chosenBy: z.array(voice),
  status: z.enum(statuses),
  /** Who named them. */
  addedBy: voice,
  addedAt: nullable,
  removedAt: nullable,
})

const placing = z.object({ id: z.string(), member: z.string(), by: voice, ring, at: nullable })

/** Somebody on a child's own sheet. */
const mine = z.object({
  id: z.string(),
  person: nullable,
  name: z.string(),
  figure: z.enum(figures),
  /** Null: ready to be placed. */
  ring: z.nullable(ring),
  placedAt: nullable,
  /** The child put them on its sheet itself. */
  own: z.boolean(),
})

const note = z.object({
  /** The member it is about. */
  id: z.string(),
  attitude: z.enum(attitudes),
  willingTo: z.string(),
  concern: z.string(),
  contactRisk: z.boolean(),
  /** yyyy-mm-dd, when we speak next. */
  nextOn: nullable,
  nextHow: z.string(),
})

const danger = { document: z.string(), item: z.string() }

const knows = z.object({
  id: z.string(),
  /** Somebody of the case, or the row of somebody who is only noted. */
  who: z.string(),
  /** What they are, so that telling is counted by role without a list of people. */
  kind: z.enum(voiceKinds),
  ...danger,
  level: z.enum(knowledgeLevels),
  toldBy: z.nullable(voice),
  /** yyyy-mm-dd */
  toldOn: nullable,
})

const headline = z.object({ id: z.string(), ...danger, text: z.string() })

const consent = z.object({
  id: z.string(),
  who: z.string(),
  by: voice,
  answer: z.enum(consentAnswers),
  at: nullable,
})

const finding = z.object({
  id: z.string(),
  /** The question it answers (steps.ts); null for what came up by itself. */
  step: nullable,
  path: z.enum(findingPaths),
  voice,
  at: nullable,
  words: z.string(),
  next: z.string(),
})

const contact = z.object({
  id: z.string(),
  member: z.string(),
  kind: z.enum(contactKinds),
  /** yyyy-mm-dd */
  on: nullable,
  at: nullable,
  words: z.string(),
})

/** A danger statement of the map, taken over to say who knows it (links.ts). */
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

const moment = z.object({ id: z.string(), kind: z.enum(momentKinds), at: z.string(), people: z.array(voice) })

export const networkContent = z.object({
  members: z.array(member),
  placings: z.array(placing),
  mine: z.array(mine),
  /** Who belongs to whom, drawn (genogram/). */
  genogram: genogramContent,
  moments: z.array(moment),
  notes: z.array(note),
  knows: z.array(knows),
  headlines: z.array(headline),
  consents: z.array(consent),
  findings: z.array(finding),
  contacts: z.array(contact),
  links: z.array(link),
  /** What is told of it for oneself. */
  valuable: z.string(),
  difficult: z.string(),
  /** Laid aside; can be put back. */
  bin: z.array(member),
})

export type NetworkContent = z.infer<typeof networkContent>
export type Member = z.infer<typeof member>
export type Placing = z.infer<typeof placing>
export type Mine = z.infer<typeof mine>
export type Note = z.infer<typeof note>
export type Knows = z.infer<typeof knows>
export type Headline = z.infer<typeof headline>
export type Consent = z.infer<typeof consent>
export type Finding = z.infer<typeof finding>
export type Contact = z.infer<typeof contact>

export const emptyNetwork = (): NetworkContent => ({
  members: [],
  placings: [],
  mine: [],
  genogram: emptyGenogram(),
  moments: [],
  notes: [],
  knows: [],
  headlines: [],
  consents: [],
  findings: [],
  contacts: [],
  links: [],
  valuable: '',
  difficult: '',
  bin: [],
})

export const emptyNote = (id: string): Note => ({
  id,
  attitude: 'unknown',
  willingTo: '',
  concern: '',
  contactRisk: false,
  nextOn: null,
  nextHow: '',
})

export const contentVersion = 1

/** Content stored by an older version, brought up to now. Throws a RangeError on a version we do not know: never guess at who knows what. */
export function migrate(stored: { version: number; content: unknown }): NetworkContent {
  if (stored.version !== 1) throw new RangeError(`No network has version ${stored.version}`)
  return networkContent.parse(stored.content)
}
