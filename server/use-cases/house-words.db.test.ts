import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET as context } from '@/app/api/documents/[documentId]/context/route'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { houseWords } from '../queries/house-words'
import { withToken } from '../session'
import { pointAt } from '../testing/point-at'
import { buildHouse, openSessionFor, type House, type PersonName } from '../walls/house'
import { layGround, type Ground } from '../walls/ground'
import { renameWord, takeBackWord } from './house-words'

let database: FreshDatabase
let house: House
let ground: Ground
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
  ground = await layGround(database.pools.owner, house, database.masterKey)
})
afterAll(() => database.close())

const as = async <Out>(who: PersonName, run: () => Promise<Out>) =>
  withToken(await openSessionFor(database.pools.owner, house.people[who]), run)
const word = { kind: 'three_columns', locale: 'nl-BE', key: 'categories.danger_statement.name' } as const
const rename = (words: string, over: Partial<Record<keyof typeof word, string>> = {}) =>
  as('administrator', () => renameWord({ ...word, ...(over as Partial<typeof word>), words }))
const inContext = async (who: PersonName) => {
  const { documentId } = ground
  const given = await as(who, () =>
    context(new Request(`http://localhost/api/documents/${documentId}/context`), {
      params: Promise.resolve({ documentId }),
    }),
  )
  return ((await given.json()) as { words?: unknown }).words
}

it('a word of the house travels with every document, and one tap brings the built-in word back', async () => {
  expect(await inContext('consultant')).toEqual({})
  expect(await rename('  Dreigend gevaar ')).toMatchObject({ ok: true })
  expect(await rename('Dreiging')).toMatchObject({ ok: true })
  const changed = { three_columns: { 'nl-BE': { [word.key]: 'Dreiging' } } }
  for (const who of ['consultant', 'lead'] as const) expect(await inContext(who)).toEqual(changed)
  expect((await as('administrator', () => houseWords({}))).words).toEqual(changed)
  expect(await as('administrator', () => takeBackWord(word))).toMatchObject({ ok: true })
  expect(await as('administrator', () => takeBackWord(word))).toMatchObject({ ok: true })
  expect(await inContext('consultant')).toEqual({})
})

it('is short, plain, of a key that may be renamed and of a language there is', async () => {
  for (const [words, fault] of [
    ['', 'required'],
    ['x'.repeat(61), 'too_long'],
    ['<b>Zorgen</b>', 'no_markup'],
    ['{zorgen}', 'no_markup'],
    ['Zorgen\nen meer', 'no_markup'],
    ['Zor\u202egen', 'no_markup'],
  ] as const)
    expect([words, await rename(words)]).toMatchObject([words, { ok: false, fieldErrors: { words: fault } }])
  for (const over of [{ key: 'title' }, { key: '__proto__' }, { kind: 'three_houses' }, { locale: 'fr' }])
    expect([over, await rename('Zorgen', over)]).toMatchObject([over, { ok: false, code: 'invalid_input' }])
  expect((await database.pools.owner.query('select from house_word')).rowCount).toBe(0)
})

it('each change stands in the chain of the organisation', async () => {
  await rename('Dreiging')
  const { rows } = await database.pools.owner.query<{ action: string }>(
    "select action from audit_event where action like 'words.%' and outcome = 'allowed' and staff_id = $1 order by seq desc limit 1",
    [house.people.administrator],
  )
  expect(rows).toEqual([{ action: 'words.rename' }])
})
