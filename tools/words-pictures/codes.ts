import { v5 } from 'uuid'

// Apart from the schema: these travel to every device, a schema checker does not have to.

/** The ten sheets a story is usually made of (practice guide 3.3), in the order we suggest. A family takes, leaves, moves and adds. */
export const frameKeys = [
  'title',
  'good',
  'who',
  'what',
  'happened',
  'notfault',
  'doing',
  'people',
  'next',
  'mine',
] as const
export type FrameKey = (typeof frameKeys)[number]

const namespace = '5d0f2c52-7a1e-4d9b-8c3e-0a54b1f6c9e2'

const rowOf = (key: FrameKey) => v5(key, namespace)

/** The rows of the ten: the same on every device, so that two that begin offline write on the same sheets. */
export const frameRows: Readonly<Record<FrameKey, string>> = {
  title: rowOf('title'),
  good: rowOf('good'),
  who: rowOf('who'),
  what: rowOf('what'),
  happened: rowOf('happened'),
  notfault: rowOf('notfault'),
  doing: rowOf('doing'),
  people: rowOf('people'),
  next: rowOf('next'),
  mine: rowOf('mine'),
}

/** The one row of what there is one of. */
export const theOne = v5('the one', namespace)

/** One answer of one person about one sheet, whoever writes it down. */
export const approvalRow = (frame: string, person: string): string => v5(`${frame}/${person}`, namespace)
/** One decision about going on without one person. */
export const dissentRow = (person: string): string => v5(`dissent/${person}`, namespace)

/** One sentence taken over into a first draft, on whichever device it is made. */
export const linkRow = (frame: string, document: string, item: string): string =>
  v5(`${frame}/${document}/${item}`, namespace)

/** How the document calls the sheet of a frame. A name of a sheet begins with a letter. */
export const partOf = (frame: string): string => `frame-${frame}`

export const approvalStates = ['pending', 'ok', 'change'] as const
export type ApprovalState = (typeof approvalStates)[number]

/** Why it is told without somebody's yes. */
export const dissentReasons = ['refuses', 'not_reached', 'not_safe', 'other'] as const
export type DissentReason = (typeof dissentReasons)[number]

export const places = ['home', 'placement', 'family', 'office', 'school', 'other'] as const
