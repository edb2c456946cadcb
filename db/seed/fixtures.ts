import { format, subMonths } from 'date-fns'
import pg from 'pg'
import { clientConfig, type ConnectionSettings } from '../connection-settings'
import { seedBreadthFixture } from './breadth-fixture'
import { noCaseRows, addCaseRows, type SeededCase } from './cases'
import { families } from './families'
import { renderFamily } from './families/render'
import { seedId } from './ids'
import { seedMap } from './map'
import { seedKey } from './keys'
import { seedOrganisation, type OrganisationPlan, type SeededOrganisation } from './organisation'
import { insertRows } from './rows'

/** Two teams in two regions with the demo accounts: what journeys and measurements start from. */
const plan: OrganisationPlan = {
  key: 'fixtures',
  name: 'Testdienst',
  regions: [
    { key: 'north', name: 'Regio Noord', teams: [{ key: 'one', name: 'Team Een', lead: '', colleagues: [] }] },
    { key: 'south', name: 'Regio Zuid', teams: [{ key: 'two', name: 'Team Twee', lead: 'Lea Test', colleagues: [] }] },
  ],
}

/** A case of `consulent` with a filled map. */
export const fixtureCase = seedId('fixtures', 'case', 0)
export const fixtureMap = seedId(fixtureCase, 'three_columns')
/** A case of `consulent2`, in the other team: nobody of the first team may know of it. */
export const otherTeamsCase = seedId('fixtures', 'case', 1)
export const otherTeamsMap = seedId(otherTeamsCase, 'three_columns')
/** A case of the first team that `collega` may not know of: a conflict of interest. */
export const blockedCase = seedId('fixtures', 'case', 2)
export const blockedMap = seedId(blockedCase, 'three_columns')

const today = new Date('2026-11-02T09:00:00Z')

function fixtureCases(organisation: SeededOrganisation): SeededCase[] {
  const of = (email: string) => {
    const found = organisation.byEmail.get(`${email}@houvast.example`)
    if (!found) throw new RangeError(`No account ${email}`)
    return found
  }
  return ['consulent', 'consulent2', 'consulent', 'consulent'].map((email, index) => {
    const consultant = of(email)
    const team = organisation.teams.find((each) => each.id === consultant.teamId)
    const material = families[index]
    if (!team || !material) throw new RangeError('The fixtures need a team and a family for each case')
    const family = renderFamily(material)
    const id = seedId('fixtures', 'case', index)
    return {
      id,
      organisationId: organisation.id,
      family,
      team,
      consultant,
      coConsultant: index === 2 ? of('collega') : null,
      openedOn: new Date('2026-05-04T08:00:00Z'),
      closedOn: index === 3 ? new Date('2026-10-01T08:00:00Z') : null,
      phase: 'assessment',
      people: new Map(family.people.map((person) => [person.key, seedId(id, 'person', person.key)])),
    }
  })
}

/** The measurement page begins with the twelve months until this one. */
const lastFullMonth = (now: Date) => format(subMonths(now, 1), 'yyyy-MM')

/** Fills an empty, migrated database with the fixtures. The same every time, but for the keys of the cases. */
export async function seedFixtures(settings: ConnectionSettings, masterKey: string): Promise<void> {
  const client = new pg.Client(clientConfig(settings, 'owner'))
  await client.connect()
  try {
    await client.query('begin')
    const organisation = await seedOrganisation(client, plan)
    const cases = fixtureCases(organisation)
    const rows = noCaseRows()
    for (const file of cases) addCaseRows(rows, file, 30)
    for (const [table, some] of Object.entries(rows)) await insertRows(client, table, some)
    const collega = organisation.byEmail.get('collega@houvast.example')
    await insertRows(client, 'conflict_block', [
      {
        id: seedId('block'),
        case_id: blockedCase,
        staff_id: collega?.id ?? '',
        set_by: collega?.id ?? '',
        set_at: today.toISOString(),
      },
    ])
    for (const file of cases) {
      const key = seedKey(masterKey, file.id, file.openedOn)
      await insertRows(client, 'case_key', [key.row])
      await seedMap(client, file, key, today, 'shown')
    }
    await seedBreadthFixture(client, lastFullMonth(new Date()))
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.end()
  }
}
