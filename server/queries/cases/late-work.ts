import 'server-only'
import { z } from 'zod'
import { findCase } from '@/db/repositories/cases'
import { openLateWork } from '@/db/repositories/late-work'
import { compareLate } from '@/sync/server/late'
import type { DocumentContext } from '@/tools/tool'
import { contextOf } from '../../documents/context'
import { onCase } from '../../gate'
import { caseSeal } from '../../keys/case-keys'
import { query } from '../../query'

export type LateWork = {
  id: string
  from: string
  at: Date
  /** Null when it does not fit the document any more: then nobody can see it merged, and it can only be put away. */
  shown: { documentId: string; kind: string; before: unknown; after: unknown; context: DocumentContext } | null
}

/** What came in late for this case and waits for somebody to decide, with what each would make of its document. */
export const lateWork = query({
  name: 'late.read',
  input: z.object({ caseId: z.string() }),
  gate: onCase('decide_late'),
  audited: true,
  async run({ tx, scope, now }) {
    const seal = await caseSeal(tx, scope)
    const waiting: LateWork[] = []
    for (const late of await openLateWork(tx, scope, null)) {
      const found = await compareLate({ tx, scope, seal }, late)
      waiting.push({
        id: late.id,
        from: late.staffName,
        at: late.at,
        shown: found && {
          documentId: found.main.id,
          kind: found.main.kind,
          before: found.before,
          after: found.after,
          context: { ...(await contextOf(tx, scope, found.main, now)), readOnly: true },
        },
      })
    }
    const { familyName } = await findCase(tx, scope)
    return { caseId: scope.caseId, familyName, closed: scope.facts.closed, waiting }
  },
})
