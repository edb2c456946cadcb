import { deflateRawSync } from 'node:zlib'
import type pg from 'pg'
import * as Y from 'yjs'
import { addRow } from '@/sync/model/edit'
import { readPlain } from '@/sync/model/plain'
import type { PlainDocument } from '@/sync/model/shape'
import { placeOf, project } from '@/tools/three-columns/document'
import type { MapContent } from '@/tools/three-columns/content'
import { events } from '@/tools/three-columns/rules/events'
import { summary } from '@/tools/three-columns/rules/summary'
import { emptyMap } from '@/tools/three-columns/content'
import { writeVoice, type Voice } from '@/tools/voice'
import { places } from '../sealing'
import { kindOf, momentOf, type SeededCase } from './cases'
import { seedId } from './ids'
import type { SeedKey } from './keys'
import type { FamilyMaterial, MaterialCard, MaterialScale } from './material'
import { createRandom, seedOf } from './random'
import { insertRows } from './rows'
import { usageRow } from './usage-row'

const columnOf = {
  past_harm: 'worries',
  danger_statement: 'worries',
  complicating_factor: 'worries',
  strength: 'good',
  demonstrated_safety: 'good',
  safety_goal: 'todo',
  next_step: 'todo',
} as const

const sourceOf = (card: MaterialCard) => (card.source === undefined ? 'told' : 'report')

type Given = { doc: Y.Doc; file: SeededCase; today: Date }

function voiceOf(file: SeededCase, key: string): Voice {
  const person = file.family.people.find((each) => each.key === key)
  const id = file.people.get(key)
  if (!person || id === undefined) return { kind: 'consultant', person: null }
  return { kind: kindOf(person), person: id }
}

const cardId = (file: SeededCase, key: string) => seedId(file.id, 'card', key)

function addCard({ doc, file, today }: Given, card: MaterialCard): void {
  const at = momentOf(file, card.monthsAfterOpening, today)
  const { who, owner, by, status, ...details } = card.details ?? {}
  const isStep = card.category === 'next_step'
  addRow(doc, 'cards', {
    id: cardId(file, card.key),
    fields: {
      place: placeOf(columnOf[card.category], card.category),
      voice: writeVoice(voiceOf(file, card.voice)),
      enteredBy: file.consultant.id,
      enteredByName: file.consultant.name,
      enteredAt: at.toISOString(),
      source: sourceOf(card),
      saidOn: at.toISOString().slice(0, 10),
      ...(card.about === 'unsaid' ? {} : { about: card.about }),
      ...(card.whoIsWorried ? { worried: card.whoIsWorried.map((key) => writeVoice(voiceOf(file, key))) } : {}),
      ...(owner === undefined ? {} : { owner: writeVoice(voiceOf(file, owner)) }),
      ...(card.category === 'demonstrated_safety' ? { dangerPresent: true } : {}),
      ...(card.category === 'safety_goal' ? { goalOwner: 'family' } : {}),
      ...(card.pairedWith === undefined ? {} : { pairedWith: cardId(file, card.pairedWith) }),
      ...(isStep && who !== undefined ? { doers: [writeVoice(voiceOf(file, who))] } : {}),
      ...(isStep && status !== undefined
        ? { status, ...(status === 'open' ? {} : { reviewedAt: at.toISOString() }) }
        : {}),
    },
    texts: { text: card.text, sourceNote: card.source, byWords: by, ...details },
  })
  for (const [index, dispute] of (card.disputedBy ?? []).entries())
    addRow(doc, 'disputes', {
      id: seedId(file.id, 'dispute', card.key, index),
      fields: { card: cardId(file, card.key), voice: writeVoice(voiceOf(file, dispute.person)) },
      texts: { words: dispute.words },
    })
}

function addScale({ doc, file, today }: Given, scale: MaterialScale): void {
  const id = seedId(file.id, 'scale', scale.key)
  addRow(doc, 'scales', {
    id,
    fields: { kind: 'safety', danger: cardId(file, scale.danger) },
    texts: { question: scale.question, anchor0: scale.anchor0, anchor10: scale.anchor10 },
  })
  for (const [index, rating] of scale.ratings.entries()) {
    const at = momentOf(file, rating.monthsAfterOpening, today)
    addRow(doc, 'ratings', {
      id: seedId(id, 'rating', index),
      fields: {
        scale: id,
        rater: writeVoice(voiceOf(file, rating.person)),
        on: at.toISOString().slice(0, 10),
        at: at.toISOString(),
        ...(rating.value === null ? { passed: true } : { value: rating.value }),
        shown: 'line',
      },
      texts: { because: rating.because, oneHigher: rating.oneHigher },
    })
  }
}

/** How far the map of this case has come: some have none yet, some were only drafted by the team, most were made together. */
export type Progress = 'none' | 'draft' | 'together' | 'shown'

export function progressOf(file: SeededCase, today: Date): Progress {
  const days = (today.getTime() - file.openedOn.getTime()) / 86_400_000
  // Teams differ, and so do people: no team's habit is better than another's.
  const habit = 0.62 + (seedOf('habit', file.consultant.id) % 38) / 100
  const random = createRandom(seedOf('map', file.id))
  if (days < 12) return random.chance(0.4) ? 'draft' : 'none'
  if (!random.chance(habit)) return random.chance(0.5) ? 'draft' : 'none'
  return random.chance(0.55) ? 'shown' : 'together'
}

/** What of the material has been told by now. A draft holds only what professionals wrote. */
function toldBy(family: FamilyMaterial, file: SeededCase, progress: Progress, today: Date): FamilyMaterial {
  const months = ((file.closedOn ?? today).getTime() - file.openedOn.getTime()) / (86_400_000 * 30.5)
  const byStaff = (key: string) => !['child', 'parent', 'family', 'network'].includes(voiceOf(file, key).kind)
  const cards = family.cards.filter(
    (card) => card.monthsAfterOpening <= Math.max(months, 0.1) && (progress !== 'draft' || byStaff(card.voice)),
  )
  const dangers = new Set(cards.map((card) => card.key))
  const scales = progress === 'draft' ? [] : family.scales.filter((scale) => dangers.has(scale.danger))
  return {
    ...family,
    cards,
    scales: scales.map((scale) => ({
      ...scale,
      ratings: scale.ratings.filter((rating) => rating.monthsAfterOpening <= Math.max(months, 0.1)),
    })),
  }
}

/** Writes the three-column map of one case, the way the app would have: a sealed snapshot, its summary, and the use that follows from it. */
export async function seedMap(
  client: pg.ClientBase,
  file: SeededCase,
  key: SeedKey,
  today: Date,
  progress: Progress,
): Promise<SeededMap | null> {
  if (progress === 'none') return null
  const told = toldBy(file.family, file, progress, today)
  if (told.cards.length === 0) return null
  const doc = new Y.Doc()
  const given: Given = { doc, file, today }
  for (const card of told.cards) addCard(given, card)
  for (const scale of told.scales) addScale(given, scale)
  if (progress === 'shown') {
    const at = momentOf(file, Math.max(...told.cards.map((card) => card.monthsAfterOpening)) + 0.3, today)
    const people = file.family.people
      .filter((person) => person.kind === 'parent')
      .map((person) => writeVoice(voiceOf(file, person.key)))
    addRow(doc, 'moments', { id: seedId(file.id, 'shown'), fields: { kind: 'shown', at: at.toISOString(), people } })
  }
  return write(client, file, key, doc)
}

/** A map that was written, for what is kept about it. */
export type SeededMap = { id: string; workedAt: string; content: MapContent; plain: PlainDocument }

async function write(client: pg.ClientBase, file: SeededCase, key: SeedKey, doc: Y.Doc): Promise<SeededMap> {
  const id = seedId(file.id, 'three_columns')
  const plain = readPlain(doc)
  const content: MapContent = project(plain).content
  const drafts = events(emptyMap(), content, id)
  const last = drafts.reduce(
    (latest, { at }) => (at !== null && at > latest ? at : latest),
    file.openedOn.toISOString(),
  )
  await insertRows(client, 'tool_document', [
    {
      id,
      case_id: file.id,
      kind: 'three_columns',
      head_seq: 1,
      snapshot_seq: 1,
      summary: summary(content),
      created_by: file.consultant.id,
      created_at: momentOf(file, 0, new Date(last)).toISOString(),
      last_worked_at: last,
    },
  ])
  const update = deflateRawSync(Y.encodeStateAsUpdate(doc))
  await insertRows(client, 'document_snapshot', [
    {
      document_id: id,
      case_id: file.id,
      epoch: 1,
      seq: 1,
      data: key.seal(places.snapshot(id, 1, 1), update),
      at: last,
    },
  ])
  await client.query('update case_file set last_activity_at = $2 where id = $1', [file.id, last])
  await insertRows(
    client,
    'usage_event',
    drafts.map((draft) => usageRow(file, draft, draft.at ?? last, { tool_kind: 'three_columns', document_id: id })),
  )
  return { id, workedAt: last, content, plain }
}
