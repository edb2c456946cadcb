import { startOfDay } from 'date-fns'
import pg from 'pg'
import { clientConfig, type ConnectionSettings } from '../connection-settings'
import { addCaseRows, noCaseRows } from './cases'
import { demoPlan } from './demo-plan'
import { demoFamily } from './families/demo'
import { planHouses } from './houses/plan'
import { seedHouses } from './houses/seed-houses'
import { seedKey } from './keys'
import { progressOf, seedMap } from './map'
import { seedMeetings } from './meetings/seed-meetings'
import { whyNotRows } from './not-used'
import { planNetworks } from './networks/plan'
import { seedNetworks } from './networks/seed-networks'
import { seedOrganisation } from './organisation'
import { planCases } from './plan-cases'
import { seedPlans } from './plans/seed-plans'
import { seedTalks, type MapToTalkAbout } from './reviews'
import { createRandom, seedOf } from './random'
import { insertRows } from './rows'
import { planStories } from './stories/plan'
import { seedStories } from './stories/seed-stories'

const cases = 600

/**
 * Fills an empty, migrated database with the demo organisation: 3 regions, 8 teams, some 45 consultants, 600 families over
 * eighteen months, their maps, the houses of their children, their networks, some safety plans and network meetings and the use that follows from those. Deterministic for a given day, but for the keys of the cases.
 */
export async function seedDemo(settings: ConnectionSettings, masterKey: string, now: Date = new Date()): Promise<void> {
  const today = startOfDay(now)
  const client = new pg.Client(clientConfig(settings, 'owner'))
  await client.connect()
  try {
    await client.query('begin')
    const organisation = await seedOrganisation(client, demoPlan)
    const planned = planCases(
      organisation,
      Array.from({ length: cases }, (_, index) => demoFamily(index)),
      today,
    )
    const rows = noCaseRows()
    for (const [index, file] of planned.entries())
      addCaseRows(rows, file, createRandom(seedOf('birth', index)).int(0, 300))
    for (const [table, some] of Object.entries(rows)) await insertRows(client, table, some)
    const keys = planned.map((file) => ({ file, key: seedKey(masterKey, file.id, file.openedOn) }))
    await insertRows(
      client,
      'case_key',
      keys.map(({ key }) => key.row),
    )
    const maps: MapToTalkAbout[] = []
    for (const { file, key } of keys) {
      const map = await seedMap(client, file, key, today, progressOf(file, today))
      if (map) maps.push({ file, key, map })
    }
    await seedTalks(client, organisation, maps, today)
    await seedPlans(client, maps, today)
    await seedMeetings(client, maps, today)
    const births = new Map(
      rows.person.flatMap(({ id, birth_date: born }) =>
        typeof id === 'string' && typeof born === 'string' ? [[id, born] as const] : [],
      ),
    )
    const keyOf = new Map(keys.map(({ file, key }) => [file.id, key]))
    const keyFor = (caseId: string) => {
      const key = keyOf.get(caseId)
      if (!key) throw new RangeError('A case without a key')
      return key
    }
    await seedHouses(client, planHouses(planned, births, today), keyFor)
    await seedNetworks(client, planNetworks(maps, births, today), keyFor)
    const together = planned.map((file) => ({
      file,
      together: ['together', 'shown'].includes(progressOf(file, today)),
    }))
    await seedStories(client, planStories(together, births, today), keyFor)
    await insertRows(
      client,
      'tool_not_used',
      planned.flatMap((file) => whyNotRows(file, progressOf(file, today), today)),
    )
    await client.query('commit')
    await client.query('analyze')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.end()
  }
}
