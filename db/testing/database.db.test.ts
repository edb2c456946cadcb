import { describe, expect, it } from 'vitest'
import { freshDatabase } from './database'

describe('a fresh database', () => {
  it('is a migrated copy of its own, open to every role', async () => {
    const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
    expect(one.settings.database).not.toBe(two.settings.database)
    for (const pool of Object.values(one.pools)) await pool.query('select 1')
    const { rows } = await one.pools.owner.query<{ n: number }>('select count(*)::int as n from organisation')
    expect(rows).toEqual([{ n: 0 }])
    await one.close()
    await two.close()
    const third = await freshDatabase()
    console.log(
      `a clone of the template takes ${Math.round(third.took)} ms (two at once: ${Math.round(one.took)} and ${Math.round(two.took)} ms)`,
    )
    await third.close()
  })
})
