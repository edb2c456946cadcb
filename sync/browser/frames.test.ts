import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { whenStrokeRests } from './frames'
import { isDrawnHere, recordStore } from './record-store'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('tells of a stroke when the hand rests, once, however often it was written', () => {
  const told = vi.fn()
  const rest = whenStrokeRests(told)
  for (let write = 0; write < 20; write++) {
    rest.ask()
    vi.advanceTimersByTime(150)
  }
  expect(told).not.toHaveBeenCalled()
  vi.advanceTimersByTime(400)
  expect(told).toHaveBeenCalledOnce()
  rest.ask()
  rest.stop()
  vi.advanceTimersByTime(1_000)
  expect(told).toHaveBeenCalledOnce()
})

it('knows what was drawn on a sheet of this page from what came from elsewhere', () => {
  const doc = new Y.Doc()
  const from: boolean[] = []
  doc.on('update', (_update: Uint8Array, origin: unknown) => from.push(isDrawnHere(origin)))
  recordStore(doc, 'good').put(new Map([['shape:a', { s: 'one', r: { id: 'shape:a' } }]]))
  const other = new Y.Doc()
  other.getMap('fields').set('setup/a/b', 'words')
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'server')
  expect(from).toEqual([true, false])
})
