import 'server-only'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { findDocument, type DocumentRow } from '@/db/repositories/documents'
import type { CaseScope } from '@/domain/access/scope'
import { beginDocument } from '@/sync/server/begin'
import type { Tx } from '../database'
import { Absent, Refused } from '../errors'
import { onCase } from '../gate'
import { route } from '../route'
import { newDocument, toolToBegin } from './begun'
import { readJson } from './read-json'

type NewDocument = z.infer<typeof newDocument>

/**
 * Begins a document, or finds the one that was begun with this id: a tablet may ask twice. An id that belongs to another case is
 * answered like an id that does not exist. Throws Absent, Refused.
 */
async function begin(
  tx: Tx,
  scope: CaseScope<'edit'>,
  input: NewDocument,
): Promise<{ row: DocumentRow; made: boolean }> {
  const tool = toolToBegin(input)
  const { id, variant = null, subjectPersonId = null } = input
  if (subjectPersonId !== null && !(await isChildOf(tx, scope, subjectPersonId)))
    throw new Refused('invalid_input', { subjectPersonId: 'unknown' })
  const begun = { id, kind: tool.kind, variant, subjectPersonId }
  const made = await beginDocument(tx, scope, begun, scope.actor.staffId)
  const row = await findDocument(tx, scope, id)
  if (!row || row.asideOf !== null) throw new Absent()
  return { row, made }
}

async function isChildOf(tx: Tx, scope: CaseScope, personId: string): Promise<boolean> {
  const found = await tx.execute(
    sql`select from person where id = ${personId} and case_id = ${scope.caseId} and kind = 'child' and removed_at is null`,
  )
  return found.rows.length === 1
}

/** POST /api/documents {id, caseId, kind, variant?, subjectPersonId?}: 201 when made, 200 when it was there; 400 invalid_input, 404 absent. */
export const createDocumentRoute = () =>
  route<NewDocument, CaseScope<'edit'>>({
    name: 'document.create',
    visits: true,
    read: (request) => readJson(request, newDocument),
    gate: onCase('edit'),
    audited: true,
    run: async ({ tx, scope, input }) => {
      const { row, made } = await begin(tx, scope, input)
      const { id, caseId, kind, variant, subjectPersonId, epoch } = row
      return Response.json(
        { id, caseId, kind, variant, subjectPersonId, epoch },
        { status: made ? 201 : 200, headers: { 'cache-control': 'no-store' } },
      )
    },
  })
