import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { asOneUpdate } from './as-one-update'

/** A stroke that grows: each stage replaces the one before, as records of a sheet do. */
function stroke(doc: Y.Doc, id: string, points: number): void {
  doc
    .getMap('records')
    .set(id, { points: Array.from({ length: points }, (_, x) => ({ x: x + 0.1, y: x / 7, z: 0.5 })) })
}

/** What a server then has that had everything before these changes. */
function sent(change: (doc: Y.Doc) => void): { bytes: number; merged: number; same: boolean } {
  const doc = new Y.Doc()
  stroke(doc, 'before', 3)
  stroke(doc, 'wiped', 3)
  const server = new Y.Doc()
  Y.applyUpdate(server, Y.encodeStateAsUpdate(doc))
  const since = Y.encodeStateVector(server)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  change(doc)
  const update = asOneUpdate(updates, doc, since)
  Y.applyUpdate(server, update)
  const says = (each: Y.Doc) => JSON.stringify(Object.entries(each.getMap('records').toJSON()).sort())
  return { bytes: update.length, merged: Y.mergeUpdates(updates).length, same: says(server) === says(doc) }
}

describe('several updates as one', () => {
  it('sends a growing stroke once, with what was wiped away meanwhile', () => {
    const { bytes, merged, same } = sent((doc) => {
      for (let points = 100; points <= 600; points += 100) stroke(doc, 'now', points)
      doc.getMap('records').delete('wiped')
    })
    expect(same).toBe(true)
    expect(bytes).toBeLessThan(merged / 2)
  })

  it('merges what is small', () => {
    const { bytes, merged, same } = sent((doc) => {
      for (let points = 1; points <= 3; points++) stroke(doc, 'now', points)
    })
    expect(same).toBe(true)
    expect(bytes).toBe(merged)
  })
})
