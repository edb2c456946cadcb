import { deflateRawSync } from 'node:zlib'
import type pg from 'pg'
import * as Y from 'yjs'
import { ageBandOn } from '@/domain/measurement/age-band'
import { asideOf } from '@/sync/model/aside'
import { readPlain } from '@/sync/model/plain'
import { emptyNetwork } from '@/tools/network/content'
import { project } from '@/tools/network/document'
import { events } from '@/tools/network/rules/events'
import { summary } from '@/tools/network/rules/summary'
import { offers } from '@/tools/three-columns/rules/offers'
import { places } from '../../sealing'
import { emptyDocument } from '../houses/write'
import type { SeedKey } from '../keys'
import { insertRows, type Row } from '../rows'
import { usageRow } from '../usage-row'
import type { PlannedNetwork } from './plan'
import { networkAside, networkDocument, networkId, sheetDocument, sheetId } from './write'

type Tables = Record<'tool_document' | 'document_snapshot' | 'usage_event', Row[]>
type Given = { id: string; doc: Y.Doc; asideOf: string | null; child: PlannedNetwork['child'] }

/** Writes the networks of these families as the app would have: the family's and what lies beside it, a child's own sheet, and the use that follows. */
export async function seedNetworks(
  client: pg.ClientBase,
  planned: readonly PlannedNetwork[],
  keyOf: (caseId: string) => SeedKey,
): Promise<void> {
  const tables: Tables = { tool_document: [], document_snapshot: [], usage_event: [] }
  const worked = planned.map((one) => ({ id: one.file.id, at: addDocuments(tables, one, keyOf(one.file.id)) }))
  for (const [table, rows] of Object.entries(tables)) await insertRows(client, table, rows)
  await client.query(
    `update case_file c set last_activity_at = greatest(c.last_activity_at, w.at)
     from jsonb_to_recordset($1::jsonb) as w(id uuid, at timestamptz) where c.id = w.id`,
    [JSON.stringify(worked)],
  )
}

function addDocuments(tables: Tables, one: PlannedNetwork, key: SeedKey): string {
  const id = networkId(one)
  const dangers = offers(one.map.content).filter(({ kind }) => kind === 'danger_statement')
  const pair = (of: string, doc: Y.Doc, beside: Y.Doc, child: PlannedNetwork['child']): Given[] => [
    { id: of, doc, asideOf: null, child },
    { id: asideOf(of), doc: beside, asideOf: of, child },
  ]
  const all = [
    ...pair(id, networkDocument(one), networkAside(one, asideOf(id), dangers), null),
    ...(one.child
      ? pair(
          sheetId(one, one.child.id),
          sheetDocument(one, one.child),
          emptyDocument(asideOf(sheetId(one, one.child.id))),
          one.child,
        )
      : []),
  ]
  return (
    all
      .map((given) => addOne(tables, one, given, key))
      .sort()
      .at(-1) ?? one.startedAt.toISOString()
  )
}

/** One document with the use that follows from it; gives the moment of its last act. */
function addOne(tables: Tables, one: PlannedNetwork, { id, doc, asideOf: beside, child }: Given, key: SeedKey): string {
  const { file, startedAt } = one
  const content = project(readPlain(doc)).content
  const begun = startedAt.toISOString()
  const drafts = events(emptyNetwork(), content, id).map((draft) => ({ ...draft, at: draft.at ?? begun }))
  const last = drafts.reduce((latest, { at }) => (at > latest ? at : latest), begun)
  tables.tool_document.push({
    id,
    case_id: file.id,
    kind: 'network',
    subject_person_id: child?.id ?? null,
    aside_of: beside,
    head_seq: 1,
    snapshot_seq: 1,
    summary: summary(content),
    created_by: file.consultant.id,
    created_at: begun,
    last_worked_at: last,
  })
  tables.document_snapshot.push({
    document_id: id,
    case_id: file.id,
    epoch: 1,
    seq: 1,
    data: key.seal(places.snapshot(id, 1, 1), deflateRawSync(Y.encodeStateAsUpdate(doc))),
    at: last,
  })
  tables.usage_event.push(
    ...drafts.map((draft) =>
      usageRow(file, draft, draft.at, {
        tool_kind: 'network',
        document_id: id,
        child_id: child?.id ?? null,
        child_age_band: child
          ? ageBandOn({ birthDate: child.birthDate, birthYear: null }, draft.at.slice(0, 10))
          : null,
      }),
    ),
  )
  return last
}
