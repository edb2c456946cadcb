import { createTLStore, DrawShapeUtil, ImageShapeUtil } from 'tldraw'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bindRecords } from '@/components/drawing/bind-records'
import { StickerShapeUtil } from '@/components/drawing/StickerShape'
import { recordStore } from '@/sync/browser/record-store'
import { metaRoot, recordKeyOf, recordsRoot, schemaKeyOf } from '@/sync/model/keys'
import { variants } from '@/tools/three-houses/codes'
import { createRandom } from '../random'
import { strokesOf } from './doodles'
import { drawnIn, recordsOf, schemaId } from './sheet'
import { aboutChild, everyTale, tales } from './tales'

describe('the made-up houses', () => {
  it('are of every form, for every age that can talk', () => {
    expect(new Set(tales.map(({ variant }) => variant))).toEqual(new Set(variants))
    for (let age = 4; age <= 17; age++)
      expect(
        tales.some(({ ages, needs }) => needs.length <= 1 && age >= ages[0] && age <= ages[1]),
        `${age}`,
      ).toBe(true)
  })

  it('hold typographic quotes, and no word that waits for a name', () => {
    const written = aboutChild(JSON.stringify(tales), 'm')
    expect(written).not.toMatch(/'|\{[a-zA-Z]+\}/)
    expect(aboutChild('{Zij} zoekt {haars} jas, zie {haar}', 'm')).toBe('Hij zoekt zijn jas, zie hem')
  })

  it('have drawings that the sheet of today opens, every stroke of them', () => {
    for (const tale of everyTale)
      for (const scene of Object.values(tale.drawings ?? {})) {
        const records = recordsOf(strokesOf(scene, createRandom(1)))
        const doc = new Y.Doc()
        doc.getMap(metaRoot).set(schemaKeyOf(schemaId), JSON.stringify(drawnIn))
        for (const [id, r] of records) doc.getMap(recordsRoot).set(recordKeyOf('good', id), { s: schemaId, r })
        const store = createTLStore({ shapeUtils: [DrawShapeUtil, ImageShapeUtil, StickerShapeUtil], bindingUtils: [] })
        let unread = -1
        bindRecords(store, recordStore(doc, 'good'), { tell: (count) => (unread = count) }).stop()
        expect([unread, store.allRecords().filter(({ typeName }) => typeName === 'shape').length]).toEqual([
          0,
          records.size,
        ])
      }
  })
})
