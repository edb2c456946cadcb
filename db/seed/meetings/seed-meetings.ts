import { deflateRawSync } from 'node:zlib'
import { addDays, addHours, differenceInDays, startOfDay } from 'date-fns'
import type pg from 'pg'
import * as Y from 'yjs'
import { asideOf } from '@/sync/model/aside'
import { readPlain } from '@/sync/model/plain'
import { emptyMeeting } from '@/tools/network-meeting/content'
import { project } from '@/tools/network-meeting/document'
import { events } from '@/tools/network-meeting/rules/events'
import { summary } from '@/tools/network-meeting/rules/summary'
import { offers } from '@/tools/three-columns/rules/offers'
import { places } from '../../sealing'
import { demoAccounts } from '../accounts'
import type { SeededCase } from '../cases'
import type { SeedKey } from '../keys'
import type { SeededMap } from '../map'
import { seedOf } from '../random'
import { insertRows, type Row } from '../rows'
import { usageRow } from '../usage-row'
import { meetingTales } from './tales'
import { meetingAside, meetingDocument, meetingId, type MeetingStage, type PlannedMeeting } from './write'

type WithMap = { file: SeededCase; key: SeedKey; map: SeededMap }
type Tables = { tool_document: Row[]; document_snapshot: Row[]; usage_event: Row[] }

const shownFirst = demoAccounts.find(({ role }) => role === 'consultant')?.name
const stages: readonly MeetingStage[] = ['told', 'looked_again', 'held', 'told', 'invited']

/** What the days since then allow. */
function within(wanted: MeetingStage, days: number): MeetingStage {
  if (days < 1) return 'invited'
  if (wanted === 'looked_again' && days < 30) return 'told'
  return wanted !== 'invited' && days < 3 ? 'held' : wanted
}

/** The families with a meeting to tell, some weeks after their map. One that is still to come is next week. */
export function planMeetings(maps: readonly WithMap[], today: Date): PlannedMeeting[] {
  return maps.flatMap(({ file, map }) => {
    const tale = meetingTales.find(({ family }) => new RegExp(`^${family}(-\\d+)?$`).test(file.family.key))
    const end = file.closedOn ?? today
    const open = differenceInDays(end, file.openedOn)
    if (!tale || open < 45) return []
    const wanted =
      file.consultant.name === shownFirst
        ? 'looked_again'
        : (stages[seedOf('meeting', file.id) % stages.length] ?? 'told')
    const planned = addDays(startOfDay(file.openedOn), Math.min(60, open - 35))
    const stage = within(wanted, differenceInDays(end, planned))
    const heldAt = addHours(stage === 'invited' ? addDays(startOfDay(end), 6) : planned, 18)
    const preparedAt = stage === 'invited' ? addDays(end, -2) : addDays(heldAt, -6)
    return [{ file, tale, stage, heldAt, preparedAt, map: { id: map.id, offers: offers(map.content) } }]
  })
}

/** Writes these meetings as the app would have: two sealed documents each, and the use that follows. */
export async function seedMeetings(client: pg.ClientBase, maps: readonly WithMap[], today: Date): Promise<void> {
  const tables: Tables = { tool_document: [], document_snapshot: [], usage_event: [] }
  const keys = new Map(maps.map(({ file, key }) => [file.id, key]))
  const worked = planMeetings(maps, today).map((one) => {
    const key = keys.get(one.file.id)
    if (!key) throw new RangeError('A case without a key')
    const id = meetingId(one)
    const ends = [
      addOne(tables, one, { id, doc: meetingDocument(one), beside: null }, key),
      addOne(tables, one, { id: asideOf(id), doc: meetingAside(one), beside: id }, key),
    ]
    return { id: one.file.id, at: ends.sort().at(-1) }
  })
  await insertRows(client, 'tool_document', tables.tool_document)
  await insertRows(client, 'document_snapshot', tables.document_snapshot)
  await insertRows(client, 'usage_event', tables.usage_event)
  await client.query(
    `update case_file c set last_activity_at = greatest(c.last_activity_at, w.at)
     from jsonb_to_recordset($1::jsonb) as w(id uuid, at timestamptz) where c.id = w.id`,
    [JSON.stringify(worked)],
  )
}

type Given = { id: string; doc: Y.Doc; beside: string | null }

/** One document with the use that follows from it; gives the moment of its last act. */
function addOne(
  tables: Tables,
  { file, preparedAt }: PlannedMeeting,
  { id, doc, beside }: Given,
  key: SeedKey,
): string {
  const { content } = project(readPlain(doc))
  const begun = preparedAt.toISOString()
  const drafts = events(emptyMeeting(), content, id).map((draft) => ({ ...draft, at: draft.at ?? begun }))
  const last = drafts.reduce((latest, { at }) => (at > latest ? at : latest), begun)
  tables.tool_document.push({
    id,
    case_id: file.id,
    kind: 'network_meeting',
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
    ...drafts.map((draft) => usageRow(file, draft, draft.at, { tool_kind: 'network_meeting', document_id: id })),
  )
  return last
}
