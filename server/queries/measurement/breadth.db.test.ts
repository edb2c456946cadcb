import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breadthFixture, fixtureId, seedBreadthFixture } from '@/db/seed/breadth-fixture'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { addMonths } from '@/domain/measurement/period'
import { Absent, SignedOut } from '../../errors'
import { withToken } from '../../session'
import { pointAt } from '../../testing/point-at'
import { openSessionFor } from '../../walls/house'
import { myOwnWork } from '../my-work/my-work'
import { breadthOf, breadthToExport } from './breadth'
import { monthInFlanders } from './calendar'

const until = addMonths(monthInFlanders(new Date()), -1)
let database: FreshDatabase
const as = async <T>(staffId: string, run: () => Promise<T>) =>
  withToken(await openSessionFor(database.pools.owner, staffId), run)
const noord = fixtureId('Team Noord', 0)

beforeAll(async () => {
  database = await freshDatabase()
  pointAt(database)
  const client = await database.pools.owner.connect()
  await seedBreadthFixture(client, until)
  client.release()
})
afterAll(() => database.close())

const threeColumns = (view: Awaited<ReturnType<typeof breadthOf>>) =>
  view.tools.find(({ kind }) => kind === 'three_columns')?.breadth

describe('the measurement page', () => {
  it('shows first one’s own team over the last twelve whole months, as reckoned by hand', async () => {
    const view = await as(noord, () => breadthOf({}))
    const { used, eligible, counted } = breadthFixture.expected['Team Noord']
    expect(view.place.name).toBe('Team Noord')
    expect(view.period.until).toBe(until)
    expect(threeColumns(view)).toMatchObject({ used, eligible, counted })
  })

  it('says of a team that is closed only that it is closed', async () => {
    const view = await as(fixtureId('regional'), () => breadthOf({ place: fixtureId('Team Klein') }))
    expect(threeColumns(view)).toBeNull()
  })

  it('does not exist for somebody else’s team, for an odd month, for an id that is none', async () => {
    await expect(as(noord, () => breadthOf({ place: fixtureId('Team Zuid') }))).rejects.toBeInstanceOf(Absent)
    await expect(as(noord, () => breadthOf({ until: '2031-01' }))).rejects.toBeInstanceOf(Absent)
    await expect(as(noord, () => breadthOf({ place: 'x' }))).rejects.toBeInstanceOf(Absent)
    await expect(withToken(null, () => breadthOf({}))).rejects.toBeInstanceOf(SignedOut)
  })

  it('reckons once a day, so that looking again after an act shows nothing of it', async () => {
    const before = threeColumns(await as(noord, () => breadthOf({})))
    await database.pools.owner.query(`update usage_rollup set months = ~0::bit(240)`)
    await database.pools.owner.query(
      `insert into usage_rollup (case_id, child_id, tool_kind, months, events) select id, '00000000-0000-0000-0000-000000000000', 'three_columns', ~0::bit(240), 1 from case_file on conflict do nothing`,
    )
    expect(threeColumns(await as(noord, () => breadthOf({})))).toEqual(before)
    await database.pools.owner.query(`update breadth_release set made_on = made_on - 1`)
    expect(threeColumns(await as(noord, () => breadthOf({})))).not.toEqual(before)
    await database.pools.owner.query('select app.rebuild_usage_rollup()')
  })

  it('writes in the audit chain who took figures away, and of which place', async () => {
    const place = fixtureId('Team Noord')
    await as(noord, () => breadthToExport({ place }))
    const { rows } = await database.pools.owner.query(
      `select staff_id, subject_id, outcome from audit_event where action = 'measurement.export'`,
    )
    expect(rows).toEqual([{ staff_id: noord, subject_id: place, outcome: 'allowed' }])
  })
})

describe('my own work', () => {
  it('tells my months, and only mine', async () => {
    const mine = await as(noord, () => myOwnWork({}))
    // Six cases of the table, and the one that was opened too late to count there.
    expect(
      mine.months.map(({ month, work }) => [
        month,
        work.map(({ tool, families, withWhom }) => ({ tool, families, withWhom })),
      ]),
    ).toEqual([[until, [{ tool: 'three_columns', families: 7, withWhom: ['parent'] }]]])
    const colleague = await as(fixtureId('Team Noord', 5), () => myOwnWork({}))
    expect(colleague.months.flatMap(({ work }) => work.map(({ families }) => families))).toEqual([3])
  })

  it('is not there for who carries no cases', () =>
    expect(as(fixtureId('regional'), () => myOwnWork({}))).rejects.toBeInstanceOf(Absent))
})
