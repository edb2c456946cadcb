import 'fake-indexeddb/auto'
import { randomBytes, randomUUID } from 'node:crypto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeStoreKey } from '@/sync/browser/store-key'
import { layDown } from './lay-down'
import { refresh } from './refresh'
import type { TakenCase, TakenDocument } from './taken'
import { beginHere, keepCase, takenCases } from './taken-cases'

vi.mock('./lay-down', () => ({ layDown: vi.fn(() => Promise.resolve(true)) }))

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.mocked(layDown).mockReset().mockResolvedValue(true)
})
afterEach(() => vi.unstubAllGlobals())

const document = (): TakenDocument => ({
  id: randomUUID(),
  kind: 'three_columns',
  variant: null,
  childId: null,
  createdAt: '2026-11-26T09:00:00.000Z',
  lastWorkedAt: null,
  empty: false,
})
const taken = (documents: TakenDocument[]): TakenCase => ({
  caseId: randomUUID(),
  familyName: 'Kanarie',
  separatedParents: false,
  people: [],
  homes: [],
  documents,
  me: { staffId: randomUUID(), name: 'Consulent Kanarie' },
  readOnly: false,
  madeAt: '2026-11-26T08:00:00.000Z',
})
const now = new Date('2026-11-26T14:00:00Z')

/** Answers for each case by its id; nothing at all for others. */
const server = (answers: Record<string, () => Response>) =>
  vi.stubGlobal('fetch', (address: string) => {
    if (address === '/api/visit/handover') return Promise.resolve(new Response('{}'))
    const found = answers[address.split('/')[4] ?? '']
    return found ? Promise.resolve(found()) : Promise.reject(new TypeError('no network'))
  })
const device = () => makeStoreKey(randomUUID(), randomUUID(), new Uint8Array(randomBytes(32)))

it('brings what others began and did, keeps what was begun here, and says how old each case is now', async () => {
  const key = await device()
  const [mine, theirs] = [document(), document()]
  const file = taken([mine])
  await keepCase(key, file, [])
  const here = await beginHere(key, file, document())
  server({ [file.caseId]: () => Response.json({ documents: [mine, theirs], readOnly: false }) })
  expect([...(await refresh(key, [file], now))]).toEqual([[file.caseId, 'done']])
  const [kept] = await takenCases(key)
  expect(kept?.documents.map(({ id }) => id)).toEqual([mine.id, theirs.id, here.id])
  expect(kept).toMatchObject({ madeAt: file.madeAt, refreshedAt: now.toISOString(), familyName: 'Kanarie' })
  expect(vi.mocked(layDown).mock.calls.map(([, , { id }]) => id)).toEqual([mine.id, theirs.id])
})

it('one that could not be brought stays as it was, says why, and keeps no other back', async () => {
  const key = await device()
  const files = [taken([document()]), taken([document()]), taken([document()]), taken([document()])] as const
  for (const file of files) await keepCase(key, file, [])
  const [fine, ended, away, half] = files
  const given = ({ documents }: TakenCase) => Response.json({ documents, readOnly: false })
  vi.mocked(layDown).mockImplementation((_key, { caseId }) => Promise.resolve(caseId !== half.caseId))
  server({
    [fine.caseId]: () => given(fine),
    [ended.caseId]: () => new Response('{}', { status: 404 }),
    [half.caseId]: () => given(half),
  })
  expect(Object.fromEntries(await refresh(key, files, now))).toEqual({
    [fine.caseId]: 'done',
    [ended.caseId]: 'refused',
    [away.caseId]: 'unreachable',
    [half.caseId]: 'unreachable',
  })
  const kept = new Map((await takenCases(key)).map((each) => [each.caseId, each]))
  expect(kept.get(fine.caseId)?.refreshedAt).toBe(now.toISOString())
  for (const file of [ended, away, half]) expect(kept.get(file.caseId)).toEqual(file)
})

it('says that the device is full', async () => {
  const key = await device()
  const file = taken([document()])
  await keepCase(key, file, [])
  server({ [file.caseId]: () => Response.json({ documents: file.documents, readOnly: false }) })
  vi.mocked(layDown).mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  expect([...(await refresh(key, [file], now)).values()]).toEqual(['no_room'])
})
