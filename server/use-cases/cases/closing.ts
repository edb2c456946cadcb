'use server'

import { z } from 'zod'
import * as cases from '@/db/repositories/cases'
import { addReasons } from '@/db/repositories/not-used'
import { closingFields, reopeningFields } from '@/domain/case/forms'
import { command } from '../../command'
import { Refused } from '../../errors'
import { onCase } from '../../gate'
import { notUsedReason } from '../not-used/input'

const oneCase = z.object({ caseId: z.string() })
const closing = oneCase.extend({ fields: closingFields, notUsed: z.array(notUsedReason).max(20).default([]) })

const requireOpen = (closed: boolean) => {
  if (closed) throw new Refused('case_closed')
}
const requireClosed = (closed: boolean) => {
  if (!closed) throw new Refused('not_ready')
}

/** A consultant's wish; the team lead decides. */
export const proposeClosing = command({
  name: 'case.propose_close',
  input: closing,
  gate: onCase('propose_closure'),
  async run({ scope, input, tx }) {
    requireOpen(scope.facts.closed)
    await addReasons(tx, scope, input.notUsed)
    await cases.propose(tx, scope, { proposal: 'close', ...input.fields })
  },
})

export const proposeReopening = command({
  name: 'case.propose_reopen',
  input: oneCase.extend({ fields: reopeningFields }),
  gate: onCase('propose_closure'),
  async run({ scope, input, tx }) {
    requireClosed(scope.facts.closed)
    await cases.propose(tx, scope, { proposal: 'reopen', reason: null, note: input.fields.note })
  },
})

/** Whoever proposed changed their mind. */
export const withdrawProposal = command({
  name: 'case.withdraw_proposal',
  input: oneCase,
  gate: onCase('propose_closure'),
  run: ({ scope, tx }) => cases.clearProposal(tx, scope),
})

/** The lead closes, after a proposal or directly. From here on everybody reads only. */
export const closeCase = command({
  name: 'case.close',
  input: closing,
  gate: onCase('decide_closure'),
  async run({ scope, input, tx, now }) {
    requireOpen(scope.facts.closed)
    await addReasons(tx, scope, input.notUsed)
    await cases.closeCase(tx, scope, { ...input.fields, now })
  },
})

export const reopenCase = command({
  name: 'case.reopen',
  input: oneCase,
  gate: onCase('decide_closure'),
  async run({ scope, tx }) {
    requireClosed(scope.facts.closed)
    await cases.reopenCase(tx, scope)
  },
})

/** The lead leaves the case as it is. */
export const declineProposal = command({
  name: 'case.decline_proposal',
  input: oneCase,
  gate: onCase('decide_closure'),
  run: ({ scope, tx }) => cases.clearProposal(tx, scope),
})
