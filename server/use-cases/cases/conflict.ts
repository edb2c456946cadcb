'use server'

import { z } from 'zod'
import * as team from '@/db/repositories/case-team'
import { command } from '../../command'
import { Absent, Refused } from '../../errors'
import { onCase } from '../../gate'

const oneCase = z.object({ caseId: z.string() })
const aColleague = oneCase.extend({ staffId: z.uuid('choose') })

/** "Ik ken dit gezin": from the next statement on this case does not exist for who says so. Only the lead can undo it. */
export const blockMyself = command({
  name: 'case.block_self',
  input: oneCase.extend({ id: z.uuid() }),
  gate: onCase('block'),
  run: ({ scope, input: { id }, tx }) => team.block(tx, scope, { id, staffId: scope.actor.staffId }),
})

/** The lead keeps the case away from a colleague of the team who knows the family. */
export const blockColleague = command({
  name: 'case.block',
  input: aColleague.extend({ id: z.uuid() }),
  // Row security and the rule agree: for another, only who leads the team.
  gate: onCase('decide_closure'),
  async run({ scope, input: { id, staffId }, tx, actor }) {
    const known = await team.listTeam(tx, scope)
    if (!known.some((each) => each.staffId === staffId)) throw new Refused('invalid_input', { staffId: 'choose' })
    const file = await onCase('block').open(tx, actor, { caseId: scope.caseId })
    await team.block(tx, file, { id, staffId })
  },
})

export const liftBlock = command({
  name: 'case.unblock',
  input: aColleague,
  gate: onCase('decide_closure'),
  async run({ scope, input: { staffId }, tx, now }) {
    if (!(await team.liftBlock(tx, scope, staffId, now))) throw new Absent()
  },
})
