import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { z } from 'zod'
import { clientConfig, type ConnectionSettings } from './connection-settings'
import { insertRows } from './seed/rows'

/** What an administrator of the machine writes down once: the shape of the organisation and its first administrator. */
export const organisationPlan = z.object({
  name: z.string().trim().min(1),
  regions: z.array(z.object({ name: z.string().trim().min(1), teams: z.array(z.string().trim().min(1)) })).min(1),
  administrator: z.object({ name: z.string().trim().min(1), email: z.email() }),
})
export type OrganisationPlanFile = z.infer<typeof organisationPlan>

/**
 * Writes organisation, regions, teams and the first administrator into a database that has none. `passwordHash` is Argon2id in PHC
 * form. Throws a RangeError when there is an organisation already: from then on people are managed on the pages.
 */
export async function layOutOrganisation(
  settings: ConnectionSettings,
  plan: OrganisationPlanFile,
  passwordHash: string,
): Promise<void> {
  const client = new pg.Client(clientConfig(settings, 'owner'))
  await client.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query('select 1 from organisation limit 1')
    if (rows.length > 0) throw new RangeError('There is an organisation already')
    const organisation = randomUUID()
    await insertRows(client, 'organisation', [{ id: organisation, name: plan.name, demo: false }])
    for (const region of plan.regions) {
      const id = randomUUID()
      await insertRows(client, 'region', [{ id, organisation_id: organisation, name: region.name }])
      await insertRows(
        client,
        'team',
        region.teams.map((name) => ({ id: randomUUID(), region_id: id, name })),
      )
    }
    const staff = randomUUID()
    const { name, email } = plan.administrator
    await insertRows(client, 'staff', [
      {
        id: staff,
        organisation_id: organisation,
        email,
        display_name: name,
        role: 'administrator',
        created_at: new Date(),
      },
    ])
    await insertRows(client, 'credential', [{ staff_id: staff, password_hash: passwordHash, changed_at: new Date() }])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.end()
  }
}
