import { deflateRawSync } from 'node:zlib'
import type pg from 'pg'
import * as Y from 'yjs'
import { ageBandOn } from '@/domain/measurement/age-band'
import { asideOf } from '@/sync/model/aside'
import { readPlain } from '@/sync/model/plain'
import { frameRows, partOf } from '@/tools/words-pictures/codes'
import { emptyStory } from '@/tools/words-pictures/content'
import { project } from '@/tools/words-pictures/document'
import { events } from '@/tools/words-pictures/rules/events'
import { summary } from '@/tools/words-pictures/rules/summary'
import { places } from '../../sealing'
import type { SeedKey } from '../keys'
import { insertRows, type Row } from '../rows'
import { usageRow } from '../usage-row'
import { storyPictures, type StoryPicture } from './pictures'
import type { PlannedStory } from './plan'
import { storyTales } from './tales'
import { storyAside, storyDocument, storyId, writeStoryRevision } from './write'

type Tables = Record<'tool_document' | 'document_snapshot' | 'usage_event', Row[]>

/** Writes the stories of these children as the app would have: two sealed documents each, their pictures, and the use that follows. */
export async function seedStories(
  client: pg.ClientBase,
  planned: readonly PlannedStory[],
  keyOf: (caseId: string) => SeedKey,
): Promise<void> {
  const pictures = new Map<string, StoryPicture[]>()
  for (const tale of storyTales) pictures.set(tale.key, await storyPictures(tale))
  const tables: Tables = { tool_document: [], document_snapshot: [], usage_event: [] }
  const assets: Row[] = []
  const worked: { id: string; at: string }[] = []
  for (const one of planned) {
    const key = keyOf(one.file.id)
    // What is only a draft was drawn on once: the sheet it begins with.
    const all = pictures.get(one.tale.key) ?? []
    const some = one.stage === 'draft' ? all.slice(0, 1) : all
    for (const { hash, bytes } of some)
      assets.push({
        case_id: one.file.id,
        sha256: Buffer.from(hash, 'hex'),
        mime: 'image/webp',
        bytes: bytes.length,
        data: key.seal(places.asset(one.file.id, hash), bytes),
        staff_id: one.file.consultant.id,
        at: one.startedAt.toISOString(),
      })
    worked.push({ id: one.file.id, at: addDocuments(tables, one, some, key) })
  }
  await insertRows(client, 'tool_document', tables.tool_document)
  await insertRows(client, 'document_snapshot', tables.document_snapshot)
  await insertRows(client, 'usage_event', tables.usage_event)
  // Pictures are large: a few at a time.
  for (let from = 0; from < assets.length; from += 40) await insertRows(client, 'asset', assets.slice(from, from + 40))
  await client.query(
    `update case_file c set last_activity_at = greatest(c.last_activity_at, w.at)
     from jsonb_to_recordset($1::jsonb) as w(id uuid, at timestamptz) where c.id = w.id`,
    [JSON.stringify(worked)],
  )
}

function addDocuments(tables: Tables, one: PlannedStory, pictures: readonly StoryPicture[], key: SeedKey): string {
  const id = storyId(one)
  const doc = storyDocument(one, pictures)
  const story = project(readPlain(doc)).content
  for (const { key: frame } of pictures) {
    const drawing = story.drawings.find(({ part }) => part === partOf(frameRows[frame]))
    if (drawing) writeStoryRevision(doc, frame, drawing.revision)
  }
  const beside = asideOf(id)
  const last = [
    addOne(tables, one, { id, doc, asideOf: null }, key),
    addOne(tables, one, { id: beside, doc: storyAside(one, beside, story), asideOf: id }, key),
  ]
  return last.sort().at(-1) ?? one.startedAt.toISOString()
}

type Given = { id: string; doc: Y.Doc; asideOf: string | null }

/** One document with the use that follows from it; gives the moment of its last act. */
function addOne(tables: Tables, one: PlannedStory, { id, doc, asideOf: beside }: Given, key: SeedKey): string {
  const { file, startedAt, childId, birthDate } = one
  const content = project(readPlain(doc)).content
  const begun = startedAt.toISOString()
  const drafts = events(emptyStory(), content, id).map((draft) => ({ ...draft, at: draft.at ?? begun }))
  const last = drafts.reduce((latest, { at }) => (at > latest ? at : latest), begun)
  tables.tool_document.push({
    id,
    case_id: file.id,
    kind: 'words_pictures',
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
  tables.usage_event.push(
    ...drafts.map((draft) =>
      usageRow(file, draft, draft.at, {
        tool_kind: 'words_pictures',
        document_id: id,
        child_id: childId,
        child_age_band: ageBandOn({ birthDate, birthYear: null }, draft.at.slice(0, 10)),
      }),
    ),
  )
  return last
}
