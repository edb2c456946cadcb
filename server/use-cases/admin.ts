'use server'

import { z } from 'zod'
import * as staff from '@/db/repositories/staff'
import type { TeamScope } from '@/domain/access/scope'
import { setFirstPassword } from '../auth/first-password'
import { closeSessionsOf } from '../auth/staff-sessions'
import { command } from '../command'
import type { Tx } from '../database'
import { Absent, Refused } from '../errors'
import { onStaff } from '../gate'
import { changedStaff, newStaff } from './admin-input'

const oneColleague = z.object({ staffId: z.uuid() })

/** Nobody changes their own rights or shuts themselves out: so there is always an administrator left. */
function notMyself(scope: TeamScope, staffId: string) {
  if (scope.actor.staffId === staffId) throw new Refused('own_account')
}

/** A foreign key would accept a team of another organisation; what the administrator cannot see is no place. */
async function requirePlace(
  tx: Tx,
  scope: TeamScope<'administer'>,
  { teamId, regionId }: { teamId: string | null; regionId: string | null },
) {
  const { teams, regions } = await staff.placesOf(tx, scope)
  if (teamId !== null && !teams.some((team) => team.id === teamId))
    throw new Refused('invalid_input', { teamId: 'team_needed' })
  if (regionId !== null && !regions.some((region) => region.id === regionId))
    throw new Refused('invalid_input', { regionId: 'region_needed' })
}

export const addStaff = command({
  name: 'staff.add',
  input: newStaff,
  gate: onStaff,
  async run({ scope, input, tx }) {
    const { staffId, ...person } = input
    await requirePlace(tx, scope, person)
    if (await staff.addStaff(tx, scope, { id: staffId, ...person })) return
    const known = await staff.findStaff(tx, scope, staffId)
    if (known?.email !== person.email) throw new Refused('already_exists', { email: 'email_taken' })
  },
})

export const changeStaff = command({
  name: 'staff.change',
  input: changedStaff,
  gate: onStaff,
  async run({ scope, input, tx }) {
    const { staffId, ...change } = input
    const known = await staff.findStaff(tx, scope, staffId)
    if (!known) throw new Absent()
    if (known.role !== change.role) notMyself(scope, staffId)
    await requirePlace(tx, scope, change)
    await staff.changeStaff(tx, scope, staffId, change)
  },
})

/** From the next statement on, every session of this person sees nothing; they are also ended, so that enabling revives none. */
export const disableStaff = command({
  name: 'staff.disable',
  input: oneColleague,
  gate: onStaff,
  async run({ scope, input, tx, now }) {
    notMyself(scope, input.staffId)
    if (!(await staff.changeStaff(tx, scope, input.staffId, { disabledAt: now }))) throw new Absent()
    await closeSessionsOf(input.staffId)
  },
})

export const enableStaff = command({
  name: 'staff.enable',
  input: oneColleague,
  gate: onStaff,
  async run({ scope, input, tx }) {
    if (!(await staff.changeStaff(tx, scope, input.staffId, { disabledAt: null }))) throw new Absent()
  },
})

/** Makes a first password, shown once, and ends what was signed in with the old one. Nobody can choose it for somebody else. */
export const giveFirstPassword = command({
  name: 'staff.first_password',
  input: oneColleague,
  gate: onStaff,
  async run({ scope, input, tx }) {
    notMyself(scope, input.staffId)
    if (!(await staff.findStaff(tx, scope, input.staffId))) throw new Absent()
    const password = await setFirstPassword(input.staffId)
    await closeSessionsOf(input.staffId)
    return { password }
  },
})
