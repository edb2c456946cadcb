import fc from 'fast-check'
import { createTLStore, DrawShapeUtil, ImageShapeUtil, type TLRecord, type TLStore } from 'tldraw'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { recordStore } from '@/sync/browser/record-store'
import { drawingsOf } from '@/sync/model/drawings'
import { bindRecords, writeAfter, type Bound } from './bind-records'
import { StickerShapeUtil } from './StickerShape'

const shapeUtils = [DrawShapeUtil, ImageShapeUtil, StickerShapeUtil]

/** A clock somebody turns by hand. */
function byHand() {
  let waiting: { ms: number; run: () => void }[] = []
  return {
    waits: {
      wait(ms: number, run: () => void) {
        const one = { ms, run }
        waiting.push(one)
        return () => void (waiting = waiting.filter((each) => each !== one))
      },
    },
    waiting: () => waiting.map(({ ms }) => ms),
    pass() {
      const due = waiting
      waiting = []
      for (const { run } of due) run()
    },
  }
}

type Sheet = { doc: Y.Doc; store: TLStore; bound: Bound; clock: ReturnType<typeof byHand>; told: number[] }
function sheet(doc = new Y.Doc(), part = 'good'): Sheet {
  const clock = byHand()
  const told: number[] = []
  const store = createTLStore({ shapeUtils, bindingUtils: [] })
  const bound = bindRecords(store, recordStore(doc, part), { waits: clock.waits, tell: (count) => told.push(count) })
  return { doc, store, bound, clock, told }
}

const page = 'page:page'
const shape = (store: TLStore, id: string, type: string, props: object): TLRecord => {
  const util = shapeUtils.find((each) => each.type === type)
  if (!util) throw new Error(type)
  const defaults = (util.prototype as { getDefaultProps(): object }).getDefaultProps.call({ editor: {}, options: {} })
  return store.schema.types.shape.create({
    id: `shape:${id}`,
    type,
    parentId: page,
    index: 'a1',
    props: { ...defaults, ...props },
  })
}
const stroke = (store: TLStore, id: string, x: number, isComplete = true) =>
  shape(store, id, 'draw', {
    segments: [
      {
        type: 'free',
        points: [
          { x: 0, y: 0, z: 0.5 },
          { x, y: 1, z: 0.5 },
        ],
      },
    ],
    isComplete,
  })
const drawnIn = (store: TLStore) =>
  store
    .allRecords()
    .filter(({ typeName }) => typeName === 'shape')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
const meet = (one: Y.Doc, other: Y.Doc) => {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other), 'elsewhere')
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one), 'elsewhere')
}

describe('a sheet and where it is kept', () => {
  it('writes a stroke under way after a quarter of a second, and at once when the pen goes up', () => {
    const { doc, store, clock } = sheet()
    store.put([stroke(store, 'a', 1, false)])
    expect(drawingsOf(doc)).toBeNull()
    expect(clock.waiting()).toEqual([writeAfter])
    clock.pass()
    expect(drawingsOf(doc)).toMatchObject({ good: { shapes: 1 } })
    store.put([stroke(store, 'a', 9)])
    expect(clock.waiting()).toEqual([])
    const again = sheet(doc)
    expect(drawnIn(again.store)).toEqual(drawnIn(store))
  })

  it('writes what is whole from the first moment at once, and what was wiped away too', () => {
    const { doc, store, clock } = sheet()
    store.put([shape(store, 'b', 'sticker', {})])
    expect(clock.waiting()).toEqual([])
    expect(drawingsOf(doc)).toMatchObject({ good: { shapes: 1 } })
    store.remove(['shape:b' as TLRecord['id']])
    expect(drawnIn(sheet(doc).store)).toEqual([])
  })

  it('ends a stroke that a killed browser left open', () => {
    const { doc, store, bound } = sheet()
    store.put([stroke(store, 'a', 1, false)])
    bound.flush()
    expect(drawnIn(sheet(doc).store)).toMatchObject([{ props: { isComplete: true } }])
  })

  it('keeps and counts what it cannot read, and does not show it', () => {
    const { doc, store, bound } = sheet()
    store.put([stroke(store, 'a', 1)])
    bound.stop()
    recordStore(doc, 'good').put(new Map([['shape:new', { s: 'another version', r: { id: 'shape:new' } }]]))
    const { store: later, told } = sheet(doc)
    expect(drawnIn(later).map(({ id }) => id)).toEqual(['shape:a'])
    expect(told.at(-1)).toBe(1)
    expect(recordStore(doc, 'good').get('shape:new')).toBeDefined()
  })

  it('knows nothing of another sheet of the same document', () => {
    const { doc, store } = sheet()
    store.put([stroke(store, 'a', 1)])
    expect(drawnIn(sheet(doc, 'worry').store)).toEqual([])
  })

  it('says the same on two tablets that drew apart, and loses no stroke', () => {
    const act = fc.record({
      by: fc.constantFrom(0, 1),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      does: fc.constantFrom('draw', 'wipe', 'meet'),
      x: fc.integer({ min: 1, max: 500 }),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 24 }), (acts) => {
        const both = [sheet(), sheet()] as const
        for (const { by, id, does, x } of acts) {
          const { store } = both[by]
          // Each tablet makes strokes of its own, as ids of the engine are.
          const own = `${id}${String(by)}`
          if (does === 'draw') store.put([stroke(store, own, x)])
          if (does === 'wipe' && store.has(`shape:${own}` as TLRecord['id']))
            store.remove([`shape:${own}` as TLRecord['id']])
          if (does === 'meet') meet(both[0].doc, both[1].doc)
        }
        const own = both.map(({ store }, by) => drawnIn(store).filter(({ id }) => id.endsWith(String(by))))
        for (const { bound } of both) bound.flush()
        meet(both[0].doc, both[1].doc)
        expect(drawnIn(both[0].store)).toEqual(drawnIn(both[1].store))
        expect(drawnIn(both[0].store).map(({ id }) => id)).toEqual(
          own
            .flat()
            .map(({ id }) => id)
            .sort(),
        )
      }),
      { numRuns: 40 },
    )
  })
})
