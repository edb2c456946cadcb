import type * as Y from 'yjs'
import { addRow, byPerson, removeRow, restoreRow, setFields } from '@/sync/model/edit'
import { figureFor, mineRow, type FigureCode, type Ring } from '../codes'

const now = () => new Date().toISOString()

/** A name made ready for a child's sheet, by who sits beside it. Only these names come onto its tablet. */
export const makeReady = (doc: Y.Doc, person: { id: string; name: string; age: number | null; kind: string }): void =>
  doc.transact(() => {
    const id = addRow(doc, 'mine', {
      id: mineRow(person.id),
      fields: {
        person: person.id,
        figure: figureFor(person.id, person.age, person.kind === 'child' ? 'child' : 'grownup'),
      },
      texts: { name: person.name },
    })
    restoreRow(doc, 'mine', id)
  }, byPerson)

export const takeOff = (doc: Y.Doc, id: string): void => removeRow(doc, 'mine', id)

/** Somebody the child brings itself: a figure, and a name when it wants to say one. */
export const bring = (doc: Y.Doc, figure: FigureCode): string => addRow(doc, 'mine', { fields: { figure, own: true } })

/** Where the child puts somebody; null: back beside the rings. */
export const put = (doc: Y.Doc, id: string, ring: Ring | null): void =>
  setFields(doc, 'mine', id, { ring, ...(ring !== null && { placedAt: now() }) })

/** Somebody the child brought turns out to be this person of the case. */
export const recogniseMine = (doc: Y.Doc, id: string, person: string): void => setFields(doc, 'mine', id, { person })
