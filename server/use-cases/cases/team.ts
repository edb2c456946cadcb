'use server'

import { z } from 'zod'
import * as team from '@/db/repositories/case-team'
import { listWorkers } from '@/db/repositories/cases'
import { command } from '../../command'
import { Absent, Refused } from '../../errors'
import { onOpenCase } from '../on-open-case'

const aColleague = z.object({ caseId: z.string(), staffId: z.uuid('choose') })

/** The lead puts a colleague of the team on the case. Whoever knows the family cannot be chosen. */
export const assignColleague = command({
  name: 'case.assign',
  input: aColleague.extend({ id: z.uuid(), capacity: z.enum(['consultant', 'co_consultant']) }),
  gate: onOpenCase('assign'),
  async run({ scope, input: { id, staffId, capacity }, tx }) {
    const known = await team.listTeam(tx, scope)
    const blocked = await team.listBlocks(tx, scope)
    if (!known.some((each) => each.staffId === staffId) || blocked.some((each) => each.staffId === staffId))
      throw new Refused('invalid_input', { staffId: 'choose' })
    if (!(await team.assign(tx, scope, { id, staffId, capacity }))) throw new Refused('already_exists')
  },
})

/** Ends somebody's work on the case. One consultant always stays: a family is never without. */
export const endAssignment = command({
  name: 'case.unassign',
  input: aColleague,
  gate: onOpenCase('assign'),
  async run({ scope, input: { staffId }, tx, now }) {
    const consultants = (await listWorkers(tx, scope)).filter(({ capacity }) => capacity === 'consultant')
    if (consultants.length === 1 && consultants[0]?.staffId === staffId) throw new Refused('last_consultant')
    if (!(await team.endAssignment(tx, scope, staffId, now))) throw new Absent()
  },
})
