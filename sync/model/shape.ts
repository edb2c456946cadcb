/** What a field of a row may hold. Lists are lists of uuids or short codes; free text is never a field but a text of its own. */
export type FieldKind = 'string' | 'number' | 'boolean' | 'list' | 'date' | 'instant'

/** One collection of rows. Each row has a uuid; `order` is a fractional index, `deleted` an ISO moment: both are built in. */
export type CollectionShape = {
  fields: Readonly<Record<string, FieldKind>>
  /** Names of free texts: each is a Y.Text at root `text/<collection>/<uuid>/<name>`, so two people may type at once. */
  texts: readonly string[]
}

/** Which collections a tool's document holds. */
export type DocumentShape = Readonly<Record<string, CollectionShape>>

/** A value at a key of the fields map. Nested shared types are refused: two tablets making one offline would lose one's content. */
export type PlainValue = string | number | boolean | null | readonly string[]

/**
 * What is known of a sheet without reading a stroke. `revision` changes with every change of that sheet, and is the same on every device.
 * `words`: what was typed on it, from top to bottom; absent when nothing was. `toAsk`: of how many it is still to be asked whether they
 * are right; absent when of none.
 */
export type PlainDrawing = { shapes: number; revision: string; words?: readonly string[]; toAsk?: number }

/**
 * A document read without Yjs: `fields` by `<collection>/<uuid>/<field>`, `texts` by `<collection>/<uuid>/<text>`, and which sheets were
 * drawn on, by part. Absent `drawings`: none.
 */
export type PlainDocument = {
  fields: Readonly<Record<string, PlainValue>>
  texts: Readonly<Record<string, string>>
  drawings?: Readonly<Record<string, PlainDrawing>>
}

/** Something this version could not read. It stays in the document; it is only not shown. */
export type Problem = { key: string; reason: 'unknown_collection' | 'unknown_field' | 'wrong_kind' | 'incomplete_row' }

/** One row as read: its id, order and fields and texts by name. Missing ones are absent: defaults live in code, never in the document. */
export type PlainRow = {
  id: string
  order: string
  deleted: string | null
  fields: Record<string, PlainValue>
  texts: Record<string, string>
}
