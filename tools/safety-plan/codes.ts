import { v5 } from 'uuid'

// Apart from the schema: these travel to every device, a schema checker does not have to.

/** Today and the days until people meet again, or the plan a family lives by. Two documents, never one that grew. */
export const horizons = ['immediate', 'family'] as const
/** A journey, not a product: drafted, being practised, tested, carried by its people, closed. Chosen by people, never reckoned. */
export const statuses = ['draft', 'practising', 'tested', 'carried', 'closed'] as const

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof days)[number]
export const dayParts = ['morning', 'day', 'after', 'evening', 'night'] as const
export type DayPart = (typeof dayParts)[number]

/** Who asks for it: a bottom line is what must be covered, never how. */
export const lineSources = ['consultant', 'judge', 'prosecutor'] as const
/** `stress` makes it harder; `alarm` says that it is going wrong now. */
export const triggerKinds = ['stress', 'alarm'] as const
/** How soon somebody is there. */
export const withins = ['now', 'quarter', 'hour', 'day'] as const
/** May be with the child alone, with somebody there, by telephone or screen, or not now. */
export const contactWays = ['alone', 'together', 'call', 'not_now'] as const
export const wents = ['well', 'partly', 'not'] as const
export const frequencies = ['daily', 'twice_weekly', 'weekly', 'fortnightly', 'monthly'] as const
export const agreements = ['agrees', 'in_part', 'not', 'missing'] as const
/** Why somebody's answer is not there. Said as it is; it is no blame. */
export const missingReasons = ['refusal', 'not_reached', 'unsafe'] as const

/** Pictures for a rule in the words of a child, and for its sign. Drawn by us (read/pictures.tsx). */
export const childPictures = [
  'bed',
  'table',
  'door',
  'telephone',
  'school',
  'car',
  'hug',
  'lamp',
  'book',
  'bottle',
  'key',
  'night',
  'window',
  'plant',
  'teddy',
  'heart',
] as const
export type ChildPicture = (typeof childPictures)[number]

/** Rows there is exactly one of: everybody writes in the same one, also when two devices begin offline. */
export const theOne = '7e3c0000-0000-4000-8000-000000000101'
const answerNamespace = '7e3c0000-0000-4000-8000-0000000001a0'
/** The row of somebody's answer in one round: two tablets on one table write in the same. */
export const answerRow = (round: string, voice: string): string => v5(`${round}/${voice}`, answerNamespace)
