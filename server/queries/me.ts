import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { region, team } from '@/db/schema/organisation'
import { permitsTeam, teamNeeds } from '@/domain/access/policies'
import { onOwn } from '../gate'
import { query } from '../query'

/** Who is signed in, in words for the head of the page, and what they may do that concerns no single case. */
export const me = query({
  name: 'me.read',
  input: z.object({}),
  gate: onOwn,
  async run({ actor, tx }) {
    const teams = actor.teamId ? await tx.select({ name: team.name }).from(team).where(eq(team.id, actor.teamId)) : []
    const regions =
      actor.regionId && !actor.teamId
        ? await tx.select({ name: region.name }).from(region).where(eq(region.id, actor.regionId))
        : []
    return {
      name: actor.name,
      role: actor.role,
      place: (teams[0] ?? regions[0])?.name ?? null,
      abilities: teamNeeds.filter((need) => permitsTeam(actor, need)),
    }
  },
})
