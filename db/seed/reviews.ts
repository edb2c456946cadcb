import { addDays, addHours } from 'date-fns'
import { deflateRawSync } from 'node:zlib'
import type pg from 'pg'
import { eventId } from '@/domain/measurement/event-id'
import { noWords, type ReviewFields, type ReviewWord } from '@/domain/review/talk'
import { plainHash } from '@/sync/model/canonical'
import { threeColumns } from '@/tools/three-columns'
import { places } from '../sealing'
import type { SeededCase } from './cases'
import { seedId } from './ids'
import type { SeedKey } from './keys'
import type { SeededMap } from './map'
import type { SeededOrganisation } from './organisation'
import { insertRows } from './rows'
import { usageRow } from './usage-row'

export type MapToTalkAbout = { file: SeededCase; key: SeedKey; map: SeededMap }

type Written = { by: 'consultant' | 'lead'; says: Partial<ReviewFields>; lines?: Record<string, [ReviewWord, string]> }
/** `daysAgo`: when it was begun. */
type Talk = { daysAgo: number; asked: boolean; over: boolean; written: Written[] }

/** What the demo's consultant looks at together with the demo's lead: asked for, begun, and talked over. */
const talks: readonly Talk[] = [
  { daysAgo: 2, asked: true, over: false, written: [] },
  {
    daysAgo: 6,
    asked: false,
    over: false,
    written: [
      {
        by: 'consultant',
        says: {
          valuable: 'De ouders schreven zelf mee. Dat was de eerste keer.',
          hard: 'Over wat ze vrezen werd het snel stil aan tafel.',
        },
      },
    ],
  },
  {
    daysAgo: 33,
    asked: true,
    over: true,
    written: [
      {
        by: 'consultant',
        says: { own: 'Ik vond het moeilijk om streng én warm te blijven.', needs: 'Even hardop mogen denken.' },
        lines: { child: ['begin', 'Ik wil nog eens alleen met de kinderen tekenen.'] },
      },
      {
        by: 'lead',
        says: { valuable: 'Je ziet wie er al helpt, en in wiens woorden.' },
        lines: { balance: ['clear', ''], strength_and_safety: ['begin', 'Welke keer liep het goed, en wie deed wat?'] },
      },
    ],
  },
]

/** Writes the talks about the first maps of the demo's consultant, the way the app would have. */
export async function seedTalks(
  client: pg.ClientBase,
  organisation: SeededOrganisation,
  maps: readonly MapToTalkAbout[],
  today: Date,
): Promise<void> {
  const consultant = organisation.byEmail.get('consulent@houvast.example')
  const lead = organisation.byEmail.get('teamverantwoordelijke@houvast.example')
  if (!consultant || !lead) return
  const left = maps.filter(({ file }) => file.consultant.id === consultant.id && file.closedOn === null)
  // The longest ago first: a talk is about what a map said by then, and fewer maps were as they are now.
  for (const talk of talks.toReversed()) {
    const at = left.findIndex(({ map }) => new Date(map.workedAt) < addDays(today, -talk.daysAgo))
    const [about] = at < 0 ? [] : left.splice(at, 1)
    if (about) await write(client, about, talk, { consultant: consultant.id, lead: lead.id }, today)
  }
}

async function write(
  client: pg.ClientBase,
  { file, key, map }: MapToTalkAbout,
  { daysAgo, asked, over, written }: Talk,
  people: Record<Written['by'], string>,
  today: Date,
): Promise<void> {
  const [id, versionId] = [seedId(map.id, 'talk'), seedId(map.id, 'talk', 'version')]
  const of = { case_id: file.id, document_id: map.id }
  const begun = addDays(today, -daysAgo)
  const at = begun.toISOString()
  const stored = { label: null, contentVersion: threeColumns.contentVersion, content: map.content, plain: map.plain }
  await insertRows(client, 'document_version', [
    {
      ...{ ...of, id: versionId, seq: 1, kind: 'review', staff_id: people.consultant, at },
      data: key.seal(places.version(map.id, versionId), deflateRawSync(JSON.stringify({ ...stored, sheets: {} }))),
      content_hash: plainHash(map.plain),
    },
  ])
  await insertRows(client, 'review_talk', [
    {
      ...{ ...of, id, version_id: versionId, staff_id: people.consultant, at },
      ...{ asked_by: asked ? people.consultant : null, asked_at: asked ? at : null },
      ...{ ended_by: over ? people.lead : null, ended_at: over ? addDays(begun, 3).toISOString() : null },
    },
  ])
  for (const [index, { by, says, lines = {} }] of written.entries()) {
    const nothing = noWords(threeColumns.review?.lines ?? [])
    const chosen = Object.entries(lines).map(([line, [word, note]]) => [line, { word, note }] as const)
    const fields: ReviewFields = { ...nothing, ...says, lines: { ...nothing.lines, ...Object.fromEntries(chosen) } }
    const when = addHours(begun, 24 * index + 1).toISOString()
    await insertRows(client, 'review_entry', [
      {
        ...{ talk_id: id, case_id: file.id, staff_id: people[by], at: when, changed_at: when, revision: 1 },
        capacity: by === 'lead' ? 'team_lead' : 'consultant',
        data: key.seal(places.review(id, people[by]), Buffer.from(JSON.stringify(fields))),
      },
    ])
  }
  if (written.length > 0) {
    const draft = { id: eventId(map.id, 'review.talk', id), type: 'review.talk' as const, at }
    await insertRows(client, 'usage_event', [
      usageRow(file, draft, at, { tool_kind: 'three_columns', document_id: map.id }),
    ])
  }
}
