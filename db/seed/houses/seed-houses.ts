import { deflateRawSync } from 'node:zlib'
import type pg from 'pg'
import * as Y from 'yjs'
import { ageBandOn } from '@/domain/measurement/age-band'
import { asideOf } from '@/sync/model/aside'
import { readPlain } from '@/sync/model/plain'
import { emptyHouses, type HousesContent } from '@/tools/three-houses/content'
import { project } from '@/tools/three-houses/document'
import { events } from '@/tools/three-houses/rules/events'
import { summary } from '@/tools/three-houses/rules/summary'
import { places } from '../../sealing'
import type { SeedKey } from '../keys'
import { insertRows, type Row } from '../rows'
import { usageRow } from '../usage-row'
import { picturesOf, type Picture } from './pictures'
import type { PlannedHouses } from './plan'
import { everyTale } from './tales'
import { addShown, asideDocument, childDocument, housesId, writeRevision } from './write'

type Tables = Record<'tool_document' | 'document_snapshot' | 'usage_event', Row[]>

/** Writes the Three Houses of these children as the app would have: two sealed documents each, their pictures, and the use that follows. */
export async function seedHouses(
  client: pg.ClientBase,
  planned: readonly PlannedHouses[],
  keyOf: (caseId: string) => SeedKey,
): Promise<void> {
  const pictures = new Map<string, Picture[]>()
  for (const tale of everyTale) pictures.set(tale.key, await picturesOf(tale))
  const tables: Tables = { tool_document: [], document_snapshot: [], usage_event: [] }
  const assets = new Map<string, Row>()
  const worked = new Map<string, string>()
  for (const one of planned) {
    const some = picturesFor(one, pictures.get(one.tale.key) ?? [])
    for (const picture of some) {
      const row = assetRow(one, picture, keyOf(one.file.id))
      assets.set(`${one.file.id}/${picture.hash}`, row)
    }
    const last = addDocuments(tables, one, some, keyOf(one.file.id))
    if (last > (worked.get(one.file.id) ?? '')) worked.set(one.file.id, last)
  }
  await insertRows(client, 'tool_document', tables.tool_document)
  await insertRows(client, 'document_snapshot', tables.document_snapshot)
  await insertRows(client, 'usage_event', tables.usage_event)
  // Pictures are large: a few at a time.
  const rows = [...assets.values()]
  for (let from = 0; from < rows.length; from += 40) await insertRows(client, 'asset', rows.slice(from, from + 40))
  await client.query(
    `update case_file c set last_activity_at = greatest(c.last_activity_at, w.at)
     from jsonb_to_recordset($1::jsonb) as w(id uuid, at timestamptz) where c.id = w.id`,
    [JSON.stringify([...worked].map(([id, at]) => ({ id, at })))],
  )
}

/** What was only begun has a drawing of its first house at the most. */
const picturesFor = ({ tale, stage }: PlannedHouses, pictures: readonly Picture[]) =>
  stage === 'begun' ? pictures.filter(({ part }) => part === tale.order[0]) : pictures

const assetRow = ({ file, startedAt }: PlannedHouses, { hash, bytes, mime }: Picture, key: SeedKey): Row => ({
  case_id: file.id,
  sha256: Buffer.from(hash, 'hex'),
  mime,
  bytes: bytes.length,
  data: key.seal(places.asset(file.id, hash), bytes),
  staff_id: file.consultant.id,
  at: startedAt.toISOString(),
})

function addDocuments(tables: Tables, one: PlannedHouses, pictures: readonly Picture[], key: SeedKey): string {
  const id = housesId(one)
  const doc = childDocument(one, pictures)
  if (one.stage === 'told') addShown(doc, one)
  const { variant, colors } = one.tale
  for (const { part, revision } of project(readPlain(doc)).content.drawings) {
    const picture = pictures.find((each) => each.kind === 'drawing' && each.part === part)
    if (picture) writeRevision(doc, picture.part, `${revision}.${variant}.${colors?.[picture.part] ?? ''}`)
  }
  const beside = asideOf(id)
  const notes = asideDocument(one, beside)
  const last = [addOne(tables, one, { id, doc, asideOf: null }, key)]
  last.push(addOne(tables, one, { id: beside, doc: notes, asideOf: id }, key))
  return last.sort().at(-1) ?? one.startedAt.toISOString()
}

type Given = { id: string; doc: Y.Doc; asideOf: string | null }

/** One document with the use that follows from it; gives the moment of its last act. */
function addOne(tables: Tables, one: PlannedHouses, { id, doc, asideOf: beside }: Given, key: SeedKey): string {
  const { file, startedAt, tale, childId } = one
  const content: HousesContent = project(readPlain(doc)).content
  const begun = startedAt.toISOString()
  const drafts = events(emptyHouses(), content, id).map((draft) => ({ ...draft, at: draft.at ?? begun }))
  const last = drafts.reduce((latest, { at }) => (at > latest ? at : latest), begun)
  tables.tool_document.push({
    id,
    case_id: file.id,
    kind: 'three_houses',
    variant: tale.variant,
    subject_person_id: childId,
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
  tables.usage_event.push(...drafts.map((draft) => usageRow(file, draft, draft.at, placeOf(one, id, draft.at))))
  return last
}

/** What every act of these houses stands beside: which form, of which child, how old then. */
const placeOf = ({ childId, birthDate, tale }: PlannedHouses, documentId: string, at: string): Row => ({
  tool_kind: 'three_houses',
  variant: tale.variant,
  document_id: documentId,
  child_id: childId,
  child_age_band: ageBandOn({ birthDate, birthYear: null }, at.slice(0, 10)),
})
