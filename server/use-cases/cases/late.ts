'use server'

import { z } from 'zod'
import { decideLateWork, openLateWork } from '@/db/repositories/late-work'
import { places } from '@/db/sealing'
import { sayGrown } from '@/sync/server/hints'
import { addLate, keepLateVersion } from '@/sync/server/late'
import { command } from '../../command'
import { Absent, Refused } from '../../errors'
import { onCase } from '../../gate'
import { caseSeal, sealJson } from '../../keys/case-keys'

const one = z.object({ caseId: z.string(), lateId: z.uuid() })

/** The work becomes part of the document, in the name of who did it. A closed case takes nothing until it is open again. */
export const addLateWork = command({
  name: 'late.add',
  input: one,
  gate: onCase('decide_late'),
  async run({ scope, input, tx, now }) {
    if (scope.facts.closed) throw new Refused('case_closed')
    const [late] = await openLateWork(tx, scope, input.lateId)
    if (!late) throw new Absent()
    const head = await addLate({ tx, scope, seal: await caseSeal(tx, scope) }, late, now)
    if (head === null) throw new Refused('not_ready')
    if (!(await decideLateWork(tx, scope, { id: late.id, decision: 'add', reason: null }))) throw new Absent()
    // Not before the commit: who is told comes to look at once.
    setTimeout(() => sayGrown(late.documentId, head), 200)
  },
})

/** A version that can be read and gone back to; the document stays as it is. */
export const keepLateWorkAsVersion = command({
  name: 'late.version',
  input: one.extend({ label: z.string().trim().min(1).max(120) }),
  gate: onCase('decide_late'),
  async run({ scope, input, tx }) {
    if (scope.facts.closed) throw new Refused('case_closed')
    const [late] = await openLateWork(tx, scope, input.lateId)
    if (!late) throw new Absent()
    if (!(await keepLateVersion({ tx, scope, seal: await caseSeal(tx, scope) }, late, input.label)))
      throw new Refused('not_ready')
    if (!(await decideLateWork(tx, scope, { id: late.id, decision: 'version', reason: null }))) throw new Absent()
  },
})

/** It stays sealed where it lies and is shown to nobody any more; the reason is kept with it. */
export const putLateWorkAway = command({
  name: 'late.put_away',
  input: one.extend({ reason: z.string().trim().max(1_000) }),
  gate: onCase('decide_late'),
  async run({ scope, input, tx }) {
    if (input.reason.length < 3) throw new Refused('reason_required')
    const seal = await caseSeal(tx, scope)
    const reason = sealJson(seal, places.lateReason(input.lateId), input.reason)
    if (!(await decideLateWork(tx, scope, { id: input.lateId, decision: 'put_away', reason }))) throw new Absent()
  },
})
