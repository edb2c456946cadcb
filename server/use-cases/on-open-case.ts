import 'server-only'
import { permitsCase, type CaseNeed } from '@/domain/access/policies'
import type { CaseScope } from '@/domain/access/scope'
import { Absent, Refused } from '../errors'
import { onCase, type Gate } from '../gate'

/**
 * Like `onCase`, for acts a closed case refuses: who may read it and could have done this while it was open hears `case_closed`
 * instead of being told that it does not exist.
 */
export const onOpenCase = <Need extends CaseNeed>(need: Need): Gate<{ caseId: string }, CaseScope<Need>> => {
  const gate = onCase(need)
  return {
    ...gate,
    async open(tx, actor, input) {
      try {
        return await gate.open(tx, actor, input)
      } catch (error) {
        if (!(error instanceof Absent)) throw error
        const { facts } = await onCase('read').open(tx, actor, input)
        if (facts.closed && permitsCase(actor, need, { ...facts, closed: false })) throw new Refused('case_closed')
        throw error
      }
    },
  }
}
