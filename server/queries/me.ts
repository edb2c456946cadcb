import 'server-only'
import { z } from 'zod'
import { runPrepared } from '@/db/repositories/prepared'
import type { Actor } from '@/domain/access/actor'
import { permitsTeam, teamNeeds } from '@/domain/access/policies'
import type { Tx } from '../database'
import { onOwn } from '../gate'
import { query } from '../query'

/** The name of the team one is in, or else of the region; null for who is in neither. */
async function placeOf(tx: Tx, { teamId, regionId }: Actor): Promise<string | null> {
  const id = teamId ?? regionId
  if (id === null) return null
  const kind = teamId === null ? 'region' : 'team'
  const [row] = await runPrepared<{ name: string }>(tx, `name_of_${kind}`, `select name from ${kind} where id = $1`, [
    id,
  ])
  return row?.name ?? null
}

/** Who is signed in, in words for the head of the page, and what they may do that concerns no single case. */
export const me = query({
  name: 'me.read',
  input: z.object({}),
  gate: onOwn,
  async run({ actor, tx }) {
    const place = await placeOf(tx, actor)
    return {
      name: actor.name,
      role: actor.role,
      place,
      abilities: teamNeeds.filter((need) => permitsTeam(actor, need)),
    }
  },
})
