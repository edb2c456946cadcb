import 'server-only'
import type { CaseScope } from '@/domain/access/scope'
import { openCase } from '../../access'
import { Refused } from '../../errors'
import { onCase, type Gate } from '../../gate'

/**
 * For changing a case. Who works on it is told that it was closed meanwhile, because what they typed is on their screen; for anybody
 * else refused and absent look the same.
 */
export const onOpenCase: Gate<{ caseId: string }, CaseScope<'edit'>> = {
  ...onCase('edit'),
  async open(tx, actor, { caseId }) {
    const { facts } = await openCase(tx, actor, caseId, 'read')
    if (facts.closed && facts.assignment !== null) throw new Refused('case_closed')
    return openCase(tx, actor, caseId, 'edit')
  },
}
