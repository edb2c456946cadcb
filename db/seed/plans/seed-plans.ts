import { deflateRawSync } from 'node:zlib'
import { addDays, addHours, differenceInDays } from 'date-fns'
import type pg from 'pg'
import * as Y from 'yjs'
import { readPlain } from '@/sync/model/plain'
import { emptyPlan } from '@/tools/safety-plan/content'
import { project } from '@/tools/safety-plan/document'
import { events } from '@/tools/safety-plan/rules/events'
import { summary } from '@/tools/safety-plan/rules/summary'
import { offers } from '@/tools/three-columns/rules/offers'
import { places } from '../../sealing'
import { demoAccounts } from '../accounts'
import type { SeededCase } from '../cases'
import type { SeedKey } from '../keys'
import type { SeededMap } from '../map'
import { seedOf } from '../random'
import { insertRows, type Row } from '../rows'
import { usageRow } from '../usage-row'
import { planTales } from './tales'
import { planDocument, planId, type PlannedPlan, type PlanStage } from './write'

type WithMap = { file: SeededCase; key: SeedKey; map: SeededMap }

const shownFirst = demoAccounts.find(({ role }) => role === 'consultant')?.name

const stages: readonly PlanStage[] = ['carried', 'tested', 'practising', 'tested', 'draft', 'carried']

/** What the days since then allow: nothing is followed up or agreed on before it was tried. */
const within = (wanted: PlanStage, days: number): PlanStage => (days > 18 || wanted === 'draft' ? wanted : 'practising')

/** The families for which there is a plan to tell, once their map holds a danger; an immediate one soon after opening. */
export function planPlans(maps: readonly WithMap[], today: Date): PlannedPlan[] {
  return maps.flatMap(({ file, map }) => {
    const tale = planTales.find(({ family }) => new RegExp(`^${family}(-\\d+)?$`).test(file.family.key))
    const known = offers(map.content)
    const open = differenceInDays(file.closedOn ?? today, file.openedOn)
    if (!tale || !known.some(({ kind }) => kind === 'danger_statement') || open < 10) return []
    const after = tale.horizon === 'immediate' ? 3 : Math.min(90, Math.floor(open / 2))
    const startedAt = addHours(addDays(file.openedOn, after), 15)
    // Who signs in first to look around finds one that has come all the way.
    const wanted =
      file.consultant.name === shownFirst
        ? 'carried'
        : (stages[seedOf('plan', file.id) % stages.length] ?? 'practising')
    return [{ file, tale, stage: within(wanted, open - after), startedAt, map: { id: map.id, offers: known } }]
  })
}

/** Writes these plans as the app would have: one sealed document each, and the use that follows. */
export async function seedPlans(client: pg.ClientBase, maps: readonly WithMap[], today: Date): Promise<void> {
  const tables = { tool_document: [] as Row[], document_snapshot: [] as Row[], usage_event: [] as Row[] }
  const worked: { id: string; at: string }[] = []
  const keys = new Map(maps.map(({ file, key }) => [file.id, key]))
  for (const one of planPlans(maps, today)) {
    const { file, tale, startedAt } = one
    const key = keys.get(file.id)
    if (!key) throw new RangeError('A case without a key')
    const id = planId(one)
    const doc = planDocument(one)
    const { content } = project(readPlain(doc))
    const drafts = events(emptyPlan(), content, id)
    const begun = startedAt.toISOString()
    const last = drafts.reduce((latest, { at }) => (at !== null && at > latest ? at : latest), begun)
    tables.tool_document.push({
      id,
      case_id: file.id,
      kind: 'safety_plan',
      variant: tale.horizon,
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
    for (const draft of drafts)
      tables.usage_event.push(
        usageRow(file, draft, draft.at ?? begun, { tool_kind: 'safety_plan', document_id: id, variant: tale.horizon }),
      )
    worked.push({ id: file.id, at: last })
  }
  await insertRows(client, 'tool_document', tables.tool_document)
  await insertRows(client, 'document_snapshot', tables.document_snapshot)
  await insertRows(client, 'usage_event', tables.usage_event)
  await client.query(
    `update case_file c set last_activity_at = greatest(c.last_activity_at, w.at)
     from jsonb_to_recordset($1::jsonb) as w(id uuid, at timestamptz) where c.id = w.id`,
    [JSON.stringify(worked)],
  )
}
