import * as z from 'zod/mini'
import { momentKinds } from '../moments'
import { pictureKinds } from '../pictures'
import {
  cardKinds,
  cells,
  colors,
  containers,
  endings,
  marks,
  rituals,
  scaleShapes,
  settings,
  stickers,
  variants,
  type Cell,
} from './codes'
import { check, feedback, informed, next, permission, taken } from './content/aside'
import { nullable, sinceLater, voice } from './content/pieces'
import { home, living } from './content/warmup'
import { emptySetup } from './empty-setup'

const flag = z.nullable(z.boolean())
const from = (least: number, most: number) => z.nullable(z.int().check(z.minimum(least), z.maximum(most)))

const setup = z.object({
  variant: z.nullable(z.enum(variants)),
  /** Two letters; the language the child is spoken to in. */
  language: nullable,
  setting: z.nullable(z.enum(settings)),
  firstContainer: z.nullable(z.enum(containers)),
  startedAt: nullable,
  finishedAt: nullable,
  endedBy: z.nullable(z.enum(endings)),
  childChoseWho: flag,
  interpreter: flag,
  otherWeek: flag,
  /** The earlier document this one goes on from. */
  builtOn: nullable,
  ritual: z.nullable(z.enum(rituals)),
  intent: z.string(),
  otherSettings: z.string(),
  ritualNext: z.string(),
  valuable: z.string(),
  difficult: z.string(),
  interpreterName: z.string(),
  freeName: z.string(),
})

const container = z.object({
  key: z.enum(containers),
  /** The child's own name for it. */
  label: z.string(),
  color: z.nullable(z.enum(colors)),
  touchedAt: nullable,
  skippedAt: nullable,
  /** Phones: what drains and what charges, 0 to 100. */
  battery: from(0, 100),
  /** Who drew here, where it was not the child. */
  drawnBy: z.nullable(voice),
})

const card = z.object({
  id: z.string(),
  /** Null: said, and not put in a house. */
  container: z.nullable(z.enum(containers)),
  kind: z.enum(cardKinds),
  /** As it was said, letter for letter. */
  text: z.string(),
  voice,
  enteredBy: nullable,
  enteredByName: z.string(),
  enteredAt: nullable,
  /** yyyy-mm-dd, where it was said on another day than it was typed: words of a paper drawing. */
  saidOn: nullable,
  /** When it was read back to the child, who said: yes, that is how I meant it. */
  confirmedAt: nullable,
  pinned: z.boolean(),
  /** Typed, never sent. */
  unsent: z.boolean(),
  /** The child would like to delete this from the phone; it stays here, crossed out. */
  crossedOut: z.boolean(),
  cell: z.nullable(z.enum(cells as readonly [Cell, ...Cell[]])),
  sticker: z.nullable(z.enum(stickers)),
  /** The picture these words belong to. */
  picture: nullable,
  /** An adult's words for the same; never shown as the child's. */
  paraphrase: z.string(),
  /** On a phone: from whom a message comes. */
  fromWhom: z.string(),
  translation: z.string(),
  removedAt: nullable,
  /** The device on which it is still being typed; null once somebody said: this is it. */
  draft: nullable,
})

const cell = z.object({
  id: z.string(),
  cell: z.enum(cells as readonly [Cell, ...Cell[]]),
  feeling: from(1, 5),
  mark: z.nullable(z.enum(marks)),
  home: nullable,
  where: z.string(),
  withWhom: z.string(),
  word: z.string(),
  /** When the child said of its words: yes, that is how I meant it. */
  confirmedAt: sinceLater,
})

const rating = z.object({
  id: z.string(),
  rater: voice,
  /** yyyy-mm-dd */
  on: z.string(),
  at: nullable,
  /** 0 to 10, or null when it was let pass; that is an answer too. */
  value: from(0, 10),
  shown: z.enum(scaleShapes),
  because: z.string(),
  oneHigher: z.string(),
  /** Of the words, as on a card. */
  confirmedAt: sinceLater,
})

const picture = z.object({
  id: z.string(),
  part: z.string(),
  /** SHA-256 of the image, hex. */
  image: z.string(),
  revision: z.string(),
  kind: z.enum(pictureKinds),
  /** yyyy-mm-dd */
  takenOn: nullable,
  width: z.number(),
  height: z.number(),
  caption: z.string(),
})

const moment = z.object({ id: z.string(), kind: z.enum(momentKinds), at: z.string(), people: z.array(voice) })

export const housesContent = z.object({
  setup,
  /** Always the three. */
  containers: z.array(container),
  cards: z.array(card),
  cells: z.array(cell),
  ratings: z.array(rating),
  informed: z.array(informed),
  permissions: z.array(permission),
  checks: z.array(check),
  feedback: z.array(feedback),
  next: z.array(next),
  taken: z.array(taken),
  moments: z.array(moment),
  /** The sheet to warm up with: who lives where. No house, and nothing of it is counted. */
  homes: z._default(z.array(home), () => []),
  living: z._default(z.array(living), () => []),
  pictures: z.array(picture),
  /** Which parts were drawn on. The strokes themselves stay in the document; reading views show pictures. */
  drawings: z.array(
    z.object({
      part: z.string(),
      shapes: z.number(),
      revision: z.string(),
      /** What is written on it, card by card; versions of before this was known have none. */
      words: z._default(z.array(z.string()), []),
      /** Of how many of these it is still to be asked whether they are right: typed by somebody else. */
      toAsk: z.optional(z.number()),
    }),
  ),
  /** Still being typed: in the document from the first letter on, and in nobody's house yet. */
  drafts: z.array(card),
  /** Laid aside; can be put back. */
  bin: z.array(card),
})

export type HousesContent = z.infer<typeof housesContent>
export type HousesSetup = z.infer<typeof setup>
export type House = z.infer<typeof container>
export type HouseCard = z.infer<typeof card>
export type WeekCell = z.infer<typeof cell>
export type HouseRating = z.infer<typeof rating>
export type Informed = z.infer<typeof informed>
export type HousePermission = z.infer<typeof permission>
export type SafetyCheck = z.infer<typeof check>
export type Feedback = z.infer<typeof feedback>
export type NextThing = z.infer<typeof next>
export type Taken = z.infer<typeof taken>
export type Home = z.infer<typeof home>
export type Living = z.infer<typeof living>

export const emptyHouses = (): HousesContent => ({
  setup: emptySetup(),
  containers: containers.map((key) => ({
    key,
    label: '',
    color: null,
    touchedAt: null,
    skippedAt: null,
    battery: null,
    drawnBy: null,
  })),
  cards: [],
  cells: [],
  ratings: [],
  informed: [],
  permissions: [],
  checks: [],
  feedback: [],
  next: [],
  taken: [],
  moments: [],
  homes: [],
  living: [],
  pictures: [],
  drawings: [],
  drafts: [],
  bin: [],
})

/** 2: who lives where, and words in the week and beside the path that were asked about. */
export const contentVersion = 2

/** Content stored by an older version, brought up to now. Throws a RangeError on a version we do not know: never guess at a child's words. */
export function migrate(stored: { version: number; content: unknown }): HousesContent {
  if (stored.version < 1 || stored.version > contentVersion)
    throw new RangeError(`No three houses have version ${stored.version}`)
  return housesContent.parse(stored.content)
}
