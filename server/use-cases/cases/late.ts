'use server'

import { z } from 'zod'
import { decideLateWork, isOfSame, openLatePictures, openLateWork, type LatePicture } from '@/db/repositories/late-work'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import { sayGrown } from '@/sync/server/hints'
import { addLate, addLatePictures, keepLateVersion } from '@/sync/server/late'
import { command } from '../../command'
import type { Tx } from '../../database'
import { Absent, Refused } from '../../errors'
import { onCase } from '../../gate'
import { caseSeal, sealJson } from '../../keys/case-keys'

const one = z.object({ caseId: z.string(), lateId: z.uuid() })

/** One piece that waits, by its own id or that of a picture of which no other work waits; and the pictures that go with it. Throws Absent. */
async function openOne(tx: Tx, scope: CaseScope<'decide_late'>, lateId: string) {
  const [late = null] = await openLateWork(tx, scope, lateId)
  const pictures = await openLatePictures(tx, scope)
  const of = late ?? pictures.find(({ id }) => id === lateId)
  if (!of) throw new Absent()
  return { late, pictures: pictures.filter((each) => isOfSame(each, of)) }
}

/** The work becomes part of the document, in the name of who did it. A closed case takes nothing until it is open again. */
export const addLateWork = command({
  name: 'late.add',
  input: one,
  gate: onCase('decide_late'),
  async run({ scope, input: { lateId }, tx, now }) {
    if (scope.facts.closed) throw new Refused('case_closed')
    const { late, pictures } = await openOne(tx, scope, lateId)
    const given = { tx, scope, seal: await caseSeal(tx, scope) }
    const head = late && (await addLate(given, late, now))
    if (late && head === null) throw new Refused('not_ready')
    await addLatePictures(given, pictures)
    await decide(tx, scope, { id: lateId, pictures, decision: 'add', reason: null })
    // Not before the commit: who is told comes to look at once.
    if (late && head !== null) setTimeout(() => sayGrown(late.documentId, head), 200)
  },
})

/** A version that can be read and gone back to; the document stays as it is. One that is not here yet is begun, and stays empty. */
export const keepLateWorkAsVersion = command({
  name: 'late.version',
  input: one.extend({ label: z.string().trim().min(1).max(120) }),
  gate: onCase('decide_late'),
  async run({ scope, input: { lateId, label }, tx }) {
    if (scope.facts.closed) throw new Refused('case_closed')
    const { late, pictures } = await openOne(tx, scope, lateId)
    const given = { tx, scope, seal: await caseSeal(tx, scope) }
    if (!late || !(await keepLateVersion(given, late, label))) throw new Refused('not_ready')
    await addLatePictures(given, pictures)
    await decide(tx, scope, { id: lateId, pictures, decision: 'version', reason: null })
  },
})

/** It stays sealed where it lies and is shown to nobody any more; the reason is kept with it. */
export const putLateWorkAway = command({
  name: 'late.put_away',
  input: one.extend({ reason: z.string().trim().max(1_000) }),
  gate: onCase('decide_late'),
  async run({ scope, input, tx }) {
    if (input.reason.length < 3) throw new Refused('reason_required')
    const { pictures } = await openOne(tx, scope, input.lateId)
    const reason = sealJson(await caseSeal(tx, scope), places.lateReason(input.lateId), input.reason)
    await decide(tx, scope, { id: input.lateId, pictures, decision: 'put_away', reason })
  },
})

type Decided = Omit<Parameters<typeof decideLateWork>[2], 'pictures'> & { pictures: readonly LatePicture[] }

async function decide(tx: Tx, scope: CaseScope<'decide_late'>, { pictures, ...decided }: Decided): Promise<void> {
  const ids = pictures.map(({ id }) => id)
  if (!(await decideLateWork(tx, scope, { ...decided, pictures: ids }))) throw new Absent()
}
