import { beforeAll, expect, it } from 'vitest'
import { GET as healthz } from '@/app/healthz/route'
import { GET as readyz } from '@/app/readyz/route'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { pointAt } from './testing/point-at'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  pointAt(database)
})

const asked = async () => {
  const response = await readyz()
  return [response.status, await response.text()]
}

it('says what is not ready, in one word, and nothing else', async () => {
  await database.pools.owner.query('alter table document_quarantine rename column reason to why')
  expect(await asked()).toEqual([503, 'schema'])
  await database.pools.owner.query('alter table document_quarantine rename column why to reason')
  expect(await asked()).toEqual([200, 'ready'])
})

it('says so when the database is gone, while the process itself is well', async () => {
  await database.close()
  expect(await asked()).toEqual([503, 'database'])
  const response = healthz()
  expect([response.status, await response.text()]).toEqual([200, 'ok'])
})
