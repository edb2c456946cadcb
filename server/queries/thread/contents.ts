import 'server-only'
import { findDocument } from '@/db/repositories/documents'
import type { CaseScope } from '@/domain/access/scope'
import { projectionOf } from '@/sync/server/project'
import { toolOf } from '@/sync/server/tools'
import type { CaseContent } from '@/tools/thread-sources'
import type { Tx } from '../../database'
import { caseContextOf, type CaseContext } from '../../documents/context'
import { caseSeal } from '../../keys/case-keys'

/** What the documents of a case say now, oldest first: stored projections, read as each tool reads them. Empty ones are left out. */
export async function contentsOf(
  tx: Tx,
  scope: CaseScope,
  now: Date,
): Promise<{ contents: CaseContent[]; context: CaseContext }> {
  const context = await caseContextOf(tx, scope, now)
  const { documents } = context
  const contents: CaseContent[] = []
  const seal = documents.length === 0 ? null : await caseSeal(tx, scope)
  for (const { id, kind, childId, empty } of documents) {
    const tool = toolOf(kind)
    const row = empty || !tool ? null : await findDocument(tx, scope, id)
    if (!tool || !row || seal === null) continue
    const { content } = await projectionOf(tx, scope, row, { tool, seal })
    contents.push({ documentId: id, childId, tool, content })
  }
  return { contents, context }
}
