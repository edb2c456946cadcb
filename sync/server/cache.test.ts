import { beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { evict, forgetAll, grown, inTurn, keepCached, takeCached, type Cached } from './cache'

beforeEach(() => forgetAll())

const entry = (bytes = 1_000): Cached => ({ doc: new Y.Doc(), epoch: 1, seq: 0, bytes, derived: null })
const megabyte = 1024 * 1024
const kept = (ids: readonly string[]) => ids.filter((id) => takeCached(id) !== undefined)

it('forgets what was used longest ago: when there are many, when they are large, and when one grows while it is open', () => {
  const many = Array.from({ length: 301 }, (_, at) => `many-${at}`)
  for (const id of many) keepCached(id, entry())
  expect(takeCached('many-0')).toBeUndefined()
  expect(takeCached('many-1')).toBeDefined()
  forgetAll()

  const large = ['a', 'b', 'c', 'd']
  for (const id of large.slice(0, 3)) keepCached(id, entry(30 * megabyte))
  takeCached('a')
  keepCached('d', entry(30 * megabyte))
  expect(kept(large)).toEqual(['a', 'c', 'd'])

  const open = takeCached('c')!
  grown('c', open, 10 * megabyte)
  expect(kept(large)).toEqual(['c', 'd'])
})

it('keeps the one that is asked for, however large, and lets go of what it forgets', () => {
  const giant = entry(500 * megabyte)
  keepCached('giant', giant)
  expect(takeCached('giant')).toBe(giant)
  evict('giant')
  expect([takeCached('giant'), giant.doc.isDestroyed]).toEqual([undefined, true])
})

it('takes turns for one document, also after one that failed, and not between two', async () => {
  const said: string[] = []
  const gate: { open: () => void } = { open: () => undefined }
  const opened = new Promise<void>((open) => (gate.open = open))
  const first = inTurn('one', async () => {
    await opened
    said.push('first')
    throw new Error('it failed')
  })
  const second = inTurn('one', () => Promise.resolve(said.push('second')))
  await inTurn('other', () => Promise.resolve(said.push('other')))
  gate.open()
  await expect(first).rejects.toThrow('it failed')
  await second
  expect(said).toEqual(['other', 'first', 'second'])
})
