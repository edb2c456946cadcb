'use server'

import { z } from 'zod'
import * as homes from '@/db/repositories/households'
import { touchCase } from '@/db/repositories/people'
import { command } from '../../command'
import { Absent, Refused } from '../../errors'
import { onOpenCase } from '../on-open-case'

const oneHome = z.object({ caseId: z.string(), householdId: z.uuid().toLowerCase() })
/** Messages are keys of `people.fields`. */
const label = z.string('required').trim().min(1, 'required').max(80, 'too_long')

/** `householdId` is made by the browser, so that sending twice does not add two. */
export const addHousehold = command({
  name: 'household.add',
  input: oneHome.extend({ label }),
  gate: onOpenCase('edit'),
  async run({ tx, scope, input }) {
    const known = await homes.listHouseholds(tx, scope)
    if (known.some((home) => home.id === input.householdId)) return
    if (known.some((home) => home.label === input.label)) throw new Refused('already_exists', { label: 'home_exists' })
    if (!(await homes.addHousehold(tx, scope, { id: input.householdId, label: input.label })))
      throw new Refused('already_exists')
    await touchCase(tx, scope)
  },
})

export const renameHousehold = command({
  name: 'household.rename',
  input: oneHome.extend({ label }),
  gate: onOpenCase('edit'),
  async run({ tx, scope, input: { householdId, label: wanted } }) {
    const known = await homes.listHouseholds(tx, scope)
    if (known.some((home) => home.label === wanted && home.id !== householdId))
      throw new Refused('already_exists', { label: 'home_exists' })
    if (!(await homes.changeHousehold(tx, scope, householdId, { label: wanted }))) throw new Absent()
    await touchCase(tx, scope)
  },
})

/** Only a home where nobody lives: so that nobody loses one unseen. */
export const removeHousehold = command({
  name: 'household.remove',
  input: oneHome,
  gate: onOpenCase('edit'),
  async run({ tx, scope, input: { householdId }, now }) {
    const home = (await homes.listHouseholds(tx, scope)).find(({ id }) => id === householdId)
    if (!home) throw new Absent()
    if (home.people > 0) throw new Refused('not_ready', { label: 'home_not_empty' })
    await homes.changeHousehold(tx, scope, householdId, { removedAt: now })
    await touchCase(tx, scope)
  },
})
