import 'server-only'
import { z } from 'zod'
import { talksGoingOn } from '@/db/queries/review-list'
import { permitsTeam } from '@/domain/access/policies'
import { onTeam } from '../../gate'
import { query } from '../../query'

/** What is being looked at together in one's own cases, for a lead in the team's. No counts, of nobody. */
export const reviewList = query({
  name: 'review.list',
  input: z.object({}),
  gate: onTeam('list_own'),
  run: async ({ scope, tx, actor }) => ({
    talks: await talksGoingOn(tx, scope),
    leads: permitsTeam(actor, 'list_team'),
  }),
})

export type ReviewList = Awaited<ReturnType<typeof reviewList>>
