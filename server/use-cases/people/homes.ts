import 'server-only'
import { randomUUID } from 'node:crypto'
import { addHousehold, listHouseholds } from '@/db/repositories/households'
import { moveTo } from '@/db/repositories/people'
import type { CaseScope } from '@/domain/access/scope'
import { livesInAHome, type PersonKind } from '@/domain/case/people'
import type { Tx } from '../../database'
import { Refused } from '../../errors'

type Settled = { personId: string; kind: PersonKind; homes: readonly string[]; newHome: string | null }

/** Says where somebody lives; a home that was just named is added along. Throws Refused for a home that is not of this case. */
export async function settle(
  tx: Tx,
  scope: CaseScope<'edit'>,
  { personId, kind, homes, newHome }: Settled,
): Promise<void> {
  if (!livesInAHome(kind)) return
  const known = await listHouseholds(tx, scope)
  if (homes.some((home) => !known.some(({ id }) => id === home)))
    throw new Refused('invalid_input', { homes: 'home_unknown' })
  const places = [...homes]
  if (newHome !== null) {
    const id = known.find(({ label }) => label === newHome)?.id ?? randomUUID()
    if (!known.some((home) => home.id === id)) await addHousehold(tx, scope, { id, label: newHome })
    if (!places.includes(id)) places.push(id)
  }
  await moveTo(
    tx,
    scope,
    personId,
    places.map((householdId) => ({ id: randomUUID(), householdId })),
  )
}
