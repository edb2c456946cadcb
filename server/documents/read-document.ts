import 'server-only'
import { z } from 'zod'
import { findDocument, type DocumentRow } from '@/db/repositories/documents'
import type { CaseScope } from '@/domain/access/scope'
import { permitsCase } from '@/domain/access/policies'
import { together, type WhoKnows } from '@/domain/consent/who-knows'
import { loadFresh } from '@/sync/server/load'
import { projectionOf } from '@/sync/server/project'
import { toolOf } from '@/sync/server/tools'
import { standingOf } from '@/sync/server/usage'
import { keepIdleVersion } from '@/sync/server/versions'
import type { DocumentContext, Tool } from '@/tools/tool'
import { openCase } from '../access'
import type { Tx } from '../database'
import { Absent } from '../errors'
import { onDocument } from '../gate'
import { caseSeal } from '../keys/case-keys'
import { query } from '../query'
import { contextOf } from './context'
import { whoKnowsIn } from './who-knows'

export const documentInput = z.object({ documentId: z.uuid().toLowerCase() })

/** The document and its tool. Throws Absent, also for a tool that is not built. */
export async function documentOf(
  tx: Tx,
  scope: CaseScope,
  documentId: string,
): Promise<{ row: DocumentRow; tool: Tool }> {
  const row = await findDocument(tx, scope, documentId)
  const tool = row && toolOf(row.kind)
  // What lies beside a document is no document to open: it is read with the other.
  if (!row || !tool || row.asideOf !== null) throw new Absent()
  return { row, tool }
}

/** What the editor's page may know: which tool, and nothing of what is in it. */
export const openDocumentShell = query({
  name: 'document.shell',
  input: documentInput,
  gate: onDocument('read'),
  audited: true,
  run: async ({ tx, scope, input }) => {
    const { row } = await documentOf(tx, scope, input.documentId)
    return { documentId: row.id, caseId: scope.caseId, kind: row.kind }
  },
})

export type DocumentRead = {
  kind: string
  context: DocumentContext
  content: unknown
  problems: number
  headSeq: number
  /** Nothing, unless its paper obeys it. */
  whoKnows: WhoKnows
}

/** A document to read: review, show, print. The content is what its tool reads; never the editor's own form. */
export const readDocument = query({
  name: 'document.read',
  input: documentInput,
  gate: onDocument('read'),
  audited: true,
  run: async ({ tx, scope, input, now, actor }): Promise<DocumentRead> => {
    const { row, tool } = await documentOf(tx, scope, input.documentId)
    const seal = await caseSeal(tx, scope)
    const { content, problems, seq } = await projectionOf(tx, scope, row, { tool, seal })
    if (permitsCase(actor, 'edit', scope.facts))
      await keepRested(tx, await openCase(tx, actor, scope.caseId, 'edit'), row, now)
    const whoKnows = tool.paper?.obeysWhoKnows ? await whoKnowsIn(tx, scope, seal) : together([])
    return { kind: row.kind, context: await contextOf(tx, scope, row, now), content, problems, headSeq: seq, whoKnows }
  },
})

/** Keeps the version of work that rested, when somebody who may edit comes to read. */
export async function keepRested(tx: Tx, scope: CaseScope<'edit'>, row: DocumentRow, now: Date): Promise<void> {
  const seal = await caseSeal(tx, scope)
  await keepIdleVersion(tx, scope, {
    row,
    seal,
    now,
    standing: async () => standingOf(await loadFresh(tx, scope, row, seal), toolOf(row.kind)),
  })
}
