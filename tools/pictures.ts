import { v5 } from 'uuid'
import type * as Y from 'yjs'
import { addRow, setFields } from '@/sync/model/edit'
import { readKey } from '@/sync/model/keys'
import { readPlain } from '@/sync/model/plain'
import { rowsOf } from '@/sync/model/rows'
import type { CollectionShape, PlainDocument } from '@/sync/model/shape'

/** The collection of a document that names its images: drawings as they were last rendered, and photos of paper. */
export const picturesCollection = 'pictures'

export const pictureShape: CollectionShape = {
  fields: {
    part: 'string',
    image: 'string',
    revision: 'string',
    kind: 'string',
    takenOn: 'date',
    width: 'number',
    height: 'number',
  },
  texts: ['caption'],
}

export const pictureKinds = ['drawing', 'paper'] as const

/** `drawing`: what a part looked like when it rested. `paper`: a photo of something made on paper, which counts as fully. */
export type Picture = {
  id: string
  part: string
  /** SHA-256 of the image, 64 hex digits. */
  image: string
  /** Of the drawing it shows; empty for paper. */
  revision: string
  kind: (typeof pictureKinds)[number]
  /** yyyy-mm-dd */
  takenOn: string | null
  width: number
  height: number
  caption: string
}

const namespace = 'b1d1f3c6-0f5a-4e55-9a45-2f6a1c0b7d11'

/** The row of a part's rendered drawing: one for each part, whoever renders it. Photos of paper have a uuid of their own. */
export const drawingRow = (part: string): string => v5(part, namespace)

/** Total. A row without an image is no picture. */
export function picturesOf(plain: PlainDocument): Picture[] {
  const { rows } = rowsOf(plain, { [picturesCollection]: pictureShape }, picturesCollection)
  return rows.flatMap(({ id, deleted, fields, texts }) => {
    const { part, image, revision, kind, takenOn } = fields
    if (deleted !== null || typeof image !== 'string' || !/^[0-9a-f]{64}$/.test(image)) return []
    return [
      {
        id,
        part: typeof part === 'string' ? part : '',
        image,
        revision: typeof revision === 'string' ? revision : '',
        kind: kind === 'paper' ? ('paper' as const) : ('drawing' as const),
        takenOn: typeof takenOn === 'string' ? takenOn : null,
        width: sideOf(fields['width']),
        height: sideOf(fields['height']),
        caption: texts['caption'] ?? '',
      },
    ]
  })
}

/** Whether a key of a document belongs to a picture. */
export const ofPictures = (key: string): boolean => readKey(key)?.collection === picturesCollection

/**
 * After sheets were put back as they were `then`: a sheet that is drawn anew has another revision, and a picture that showed it then
 * shows it now.
 */
export function picturesAgain(doc: Y.Doc, then: PlainDocument): void {
  const now = readPlain(doc)
  for (const { id, part, kind, revision } of picturesOf(then)) {
    const [was, is] = [then.drawings?.[part]?.revision, now.drawings?.[part]?.revision]
    if (kind !== 'drawing' || was === undefined || is === undefined || !revision.startsWith(`${was}.`)) continue
    setFields(doc, picturesCollection, id, { revision: is + revision.slice(was.length) })
  }
}

const sideOf = (value: unknown): number => (typeof value === 'number' && value > 0 && value <= 10_000 ? value : 0)

/** The photo of something made on paper, on the day it was made. Paper counts as fully as a screen. */
export const addPaper = (
  doc: Y.Doc,
  fields: { part: string; image: string; takenOn: string; width: number; height: number },
  caption: string,
): string => addRow(doc, picturesCollection, { fields: { ...fields, kind: 'paper', revision: '' }, texts: { caption } })
