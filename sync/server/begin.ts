import 'server-only'
import { addDocument } from '@/db/repositories/documents'
import type { CaseScope } from '@/domain/access/scope'
import type { Tx } from '@/server/database'
import { asideOf } from '@/sync/model/aside'
import { toolOf } from './tools'

type Begun = { id: string; kind: string; variant: string | null; subjectPersonId: string | null }

/** An empty document, with what lies beside it where its tool has that; false when the id is taken, by whichever case. */
export async function beginDocument(
  tx: Tx,
  scope: CaseScope<'edit' | 'decide_late'>,
  begun: Begun,
  createdBy: string,
): Promise<boolean> {
  const { id, kind, variant, subjectPersonId } = begun
  const made = await addDocument(tx, scope, { id, kind, variant, subjectPersonId, createdBy })
  if (made && toolOf(kind)?.aside)
    await addDocument(tx, scope, { id: asideOf(id), kind, variant, subjectPersonId, asideOf: id, createdBy })
  return made
}
