import { inflateRawSync } from 'node:zlib'
import type pg from 'pg'
import * as Y from 'yjs'
import { places, unseal } from '@/db/sealing'

type Row = { case: string; epoch: number; wrapped: Buffer; seq: number | null; data: Buffer | null }

/** A document as PostgreSQL holds it, opened with its own key: whatever a process of the app remembers, this is what was kept. */
export async function kept(owner: pg.Client, masterKey: string, documentId: string): Promise<Y.Doc> {
  const found = await owner.query<Row>(
    `select d.case_id as "case", d.epoch, k.wrapped, s.seq::int as seq, s.data from tool_document d join case_key k using (case_id)
     left join document_snapshot s on s.document_id = d.id and s.epoch = d.epoch where d.id = $1`,
    [documentId],
  )
  const [row] = found.rows
  if (!row) throw new Error('No such document')
  const key = unseal(Buffer.from(masterKey, 'base64'), places.caseKey(row.case), row.wrapped)
  const doc = new Y.Doc()
  if (row.data && row.seq !== null)
    Y.applyUpdate(doc, inflateRawSync(unseal(key, places.snapshot(documentId, row.epoch, row.seq), row.data)))
  const log = await owner.query<{ data: Buffer }>(
    'select data from document_update where document_id = $1 and epoch = $2 order by seq',
    [documentId, row.epoch],
  )
  for (const { data } of log.rows) Y.applyUpdate(doc, unseal(key, places.update(documentId, row.epoch), data))
  return doc
}
