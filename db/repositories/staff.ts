import { and, asc, eq, ilike, or, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { TeamScope } from '@/domain/access/scope'
import { region, staff, team, type StaffRole } from '../schema/organisation'

type Admin = TeamScope<'administer'>
type Tx = NodePgDatabase

export type StaffDraft = { displayName: string; role: StaffRole; teamId: string | null; regionId: string | null }
export type StaffCursor = { name: string; id: string }

const shown = {
  id: staff.id,
  name: staff.displayName,
  email: staff.email,
  role: staff.role,
  teamId: staff.teamId,
  regionId: staff.regionId,
  team: team.name,
  region: region.name,
  disabledAt: staff.disabledAt,
}

const withPlaces = (tx: Tx) =>
  tx.select(shown).from(staff).leftJoin(team, eq(team.id, staff.teamId)).leftJoin(region, eq(region.id, staff.regionId))

const containing = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

/** Colleagues of the administrator's organisation by name; one more than asked says that there is a next page. */
export function listStaff(tx: Tx, scope: Admin, asked: { search: string; after: StaffCursor | null; limit: number }) {
  const { search, after, limit } = asked
  return withPlaces(tx)
    .where(
      and(
        eq(staff.organisationId, scope.actor.organisationId),
        search === ''
          ? undefined
          : or(ilike(staff.displayName, containing(search)), ilike(staff.email, containing(search))),
        after ? sql`(${staff.displayName}, ${staff.id}) > (${after.name}, ${after.id}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(staff.displayName), asc(staff.id))
    .limit(limit + 1)
}

export async function findStaff(tx: Tx, scope: Admin, staffId: string) {
  const found = await withPlaces(tx).where(
    and(eq(staff.id, staffId), eq(staff.organisationId, scope.actor.organisationId)),
  )
  return found[0]
}

/** False when somebody has this address already. */
export async function addStaff(
  tx: Tx,
  scope: Admin,
  person: StaffDraft & { id: string; email: string },
): Promise<boolean> {
  const added = await tx
    .insert(staff)
    .values({ ...person, organisationId: scope.actor.organisationId })
    .onConflictDoNothing()
  return added.rowCount === 1
}

/** False when there is no such colleague in this organisation. */
export async function changeStaff(
  tx: Tx,
  scope: Admin,
  staffId: string,
  change: Partial<StaffDraft> & { disabledAt?: Date | null },
): Promise<boolean> {
  const changed = await tx
    .update(staff)
    .set(change)
    .where(and(eq(staff.id, staffId), eq(staff.organisationId, scope.actor.organisationId)))
  return changed.rowCount === 1
}

/** Where colleagues can belong: regions and their teams, by name. */
export async function placesOf(tx: Tx, { actor: { organisationId } }: Admin) {
  const ours = eq(region.organisationId, organisationId)
  const regions = await tx
    .select({ id: region.id, name: region.name })
    .from(region)
    .where(ours)
    .orderBy(asc(region.name))
  const teams = await tx
    .select({ id: team.id, name: team.name, region: region.name })
    .from(team)
    .innerJoin(region, eq(region.id, team.regionId))
    .where(ours)
    .orderBy(asc(region.name), asc(team.name))
  return { regions, teams }
}
