import { expect, it } from 'vitest'
import { layOutOrganisation } from './lay-out-organisation'
import { freshDatabase } from './testing/database'

const plan = {
  name: 'Dienst',
  regions: [
    { name: 'Noord', teams: ['Een', 'Twee'] },
    { name: 'Zuid', teams: [] },
  ],
  administrator: { name: 'Eerste', email: 'eerste@example.org' },
}

it('lays out an empty database once, with one administrator and no demo', async () => {
  const database = await freshDatabase()
  await layOutOrganisation(database.settings, plan, 'a hash')
  const { rows } = await database.pools.owner.query(
    `select (select demo from organisation) as demo, (select count(*)::int from region) as regions, (select count(*)::int from team) as teams,
       (select string_agg(role, ',') from staff) as roles, (select count(*)::int from credential) as credentials`,
  )
  expect(rows).toEqual([{ demo: false, regions: 2, teams: 2, roles: 'administrator', credentials: 1 }])
  await expect(layOutOrganisation(database.settings, plan, 'a hash')).rejects.toThrow(RangeError)
  await database.close()
})
