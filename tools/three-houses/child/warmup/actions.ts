import type * as Y from 'yjs'
import { addRow, byPerson, removeRow, setFields } from '@/sync/model/edit'
import { homeRows, type HomeLook, type LivingFigure } from '../../codes'
import type { Home } from '../../content'

/** A home that is on the sheet: lived in, named, or asked for. Also one that was taken away and is wanted again. */
export function addHome(doc: Y.Doc, id: string, look?: HomeLook): void {
  doc.transact(() => {
    addRow(doc, 'homes', { id })
    setFields(doc, 'homes', id, { look, deleted: null })
  }, byPerson)
}

export const removeHome = (doc: Y.Doc, id: string): void => removeRow(doc, 'homes', id)

/** The same somebody can live in two homes: each is put there by itself. */
export function moveIn(doc: Y.Doc, home: string, figure: LivingFigure): string {
  let id = ''
  doc.transact(() => {
    addHome(doc, home)
    id = addRow(doc, 'living', { fields: { home, figure } })
  }, byPerson)
  return id
}

export function moveTo(doc: Y.Doc, living: string, home: string): void {
  doc.transact(() => {
    addHome(doc, home)
    setFields(doc, 'living', living, { home })
  }, byPerson)
}

export const moveOut = (doc: Y.Doc, living: string): void => removeRow(doc, 'living', living)

/** Two to begin with, because two are as ordinary as one; then as many as are there. */
export const homesShown = (homes: readonly Home[]): Home[] =>
  homeRows.flatMap((id, at): Home[] => {
    const known = homes.find((each) => each.id === id)
    return known ? [known] : at < 2 ? [{ id, look: 'house', name: '' }] : []
  })

/** The next home there is room for, or null. */
export const nextHome = (shown: readonly Home[]): string | null =>
  homeRows.find((id) => shown.every((each) => each.id !== id)) ?? null
