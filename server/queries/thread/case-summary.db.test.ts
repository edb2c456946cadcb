import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GET as summary } from '@/app/api/cases/[caseId]/summary/route'
import { POST as begin } from '@/app/api/documents/route'
import { POST as sync } from '@/app/api/sync/[documentId]/route'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { asideOf } from '@/sync/model/aside'
import { addRow, setFields } from '@/sync/model/edit'
import { writeRequest } from '@/sync/model/frame'
import { addLink } from '@/tools/links'
import { Absent } from '../../errors'
import { withToken } from '../../session'
import { pointAt } from '../../testing/point-at'
import { layGround, type Ground } from '../../walls/ground'
import { buildHouse, openSessionFor, type House, type PersonName } from '../../walls/house'
import { caseSummary, exportedSummary } from './case-summary'
import { caseThread } from './case-thread'
import { familyTrajectory } from './family-trajectory'

let database: FreshDatabase
let house: House
let ground: Ground
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
})
beforeEach(async () => (ground = await layGround(database.pools.owner, house, database.masterKey)))
afterAll(() => database.close())

const as = async <Out>(who: PersonName, run: () => Promise<Out>) =>
  withToken(await openSessionFor(database.pools.owner, house.people[who]), run)
const post = (address: string, body: BodyInit) =>
  new Request(`http://localhost${address}`, {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/octet-stream' },
  })

/** A document of the case that says this. `fill` gets it each time as it was. */
async function write(documentId: string, doc: Y.Doc): Promise<void> {
  const body = writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update: Y.encodeStateAsUpdate(doc) })
  const answer = await as('consultant', () =>
    sync(post(`/api/sync/${documentId}`, Buffer.from(body)), { params: Promise.resolve({ documentId }) }),
  )
  expect(answer.status).toBe(200)
}

async function begun(kind: string, subjectPersonId?: string): Promise<string> {
  const id = crypto.randomUUID()
  const body = JSON.stringify({ id, caseId: ground.caseId, kind, subjectPersonId })
  const answer = await as('consultant', () => begin(post('/api/documents', body), { params: Promise.resolve({}) }))
  expect(answer.ok).toBe(true)
  return id
}

const [danger, words] = ['Kanarie: wij zijn bang', 'Kanarie van het kind']
const audits = async () => {
  const { rows } = await database.pools.owner.query<{ action: string; outcome: string }>(
    "select action, outcome from audit_event where case_id = $1 and action like 'case.%' order by seq",
    [ground.caseId],
  )
  return rows.map(({ action, outcome }) => `${action} ${outcome}`)
}

/** A map with a danger, and houses of which the child lets this one read a card that a plan took over. */
async function fill(audience: string) {
  const voice = `child:${ground.personId}`
  const map = new Y.Doc()
  addRow(map, 'cards', {
    fields: { place: 'worries.danger_statement', voice: 'team', enteredAt: '2026-03-01T10:00:00.000Z' },
    texts: { text: danger },
  })
  await write(ground.documentId, map)
  const houses = await begun('three_houses', ground.personId)
  const made = new Y.Doc()
  const card = addRow(made, 'cards', {
    fields: {
      container: 'good',
      kind: 'words',
      voice,
      enteredAt: '2026-03-02T10:00:00.000Z',
      confirmedAt: '2026-03-02T10:01:00.000Z',
    },
    texts: { text: words },
  })
  await write(houses, made)
  const beside = new Y.Doc()
  const permission = addRow(beside, 'permissions', {
    fields: { audience, scope: 'all', answer: 'yes', at: '2026-03-02T11:00:00.000Z' },
  })
  await write(asideOf(houses), beside)
  const withdraw = async () => {
    setFields(beside, 'permissions', permission, { withdrawnAt: '2026-04-01T11:00:00.000Z' })
    await write(asideOf(houses), beside)
  }
  return { houses, card, withdraw, voice }
}

const asked = (reader: 'court' | 'handover' | 'family', chosen: string[] | null = null) => ({
  caseId: ground.caseId,
  reader,
  chosen,
})

describe('one page of a case', () => {
  it('stands in the chain with for whom it was, and not when nothing left', async () => {
    await fill('role:court')
    await as('consultant', () => exportedSummary(asked('court')))
    await expect(as('consultant', () => exportedSummary(asked('family', [])))).rejects.toMatchObject({
      code: 'nothing_chosen',
    })
    await expect(as('otherTeam', () => exportedSummary(asked('family')))).rejects.toThrow(Absent)
    const chain = await audits()
    expect(chain).toContain('case.summary.exported_court allowed')
    expect(chain.filter((each) => each.startsWith('case.summary') && each.endsWith('allowed'))).toHaveLength(1)
  })

  it('holds what the child lets this reader read, until it takes that back', async () => {
    const { withdraw } = await fill('role:court')
    const said = async (reader: 'court' | 'handover' | 'family') =>
      JSON.stringify((await as('consultant', () => exportedSummary(asked(reader)))).ticked)
    for (const reader of ['court', 'handover', 'family'] as const) expect(await said(reader)).toContain(danger)
    expect(await said('court')).toContain(words)
    for (const reader of ['handover', 'family'] as const) expect(await said(reader)).not.toContain(words)
    await withdraw()
    expect(await said('court')).not.toContain(words)
    expect(JSON.stringify(await as('consultant', () => caseSummary(asked('court'))))).not.toContain(words)
    expect(JSON.stringify(await as('consultant', () => familyTrajectory({ caseId: ground.caseId })))).not.toContain(
      words,
    )
  })

  it('takes a code nobody gave for nothing, and is no more than a page', async () => {
    await fill('role:court')
    await expect(as('consultant', () => exportedSummary(asked('court', ['zzzzzz'])))).rejects.toMatchObject({
      code: 'nothing_chosen',
    })
    const map = new Y.Doc()
    for (let at = 0; at < 60; at += 1)
      addRow(map, 'cards', {
        fields: { place: 'good.strength', voice: 'team' },
        texts: { text: `${at} ${'goed '.repeat(40)}` },
      })
    await write(ground.documentId, map)
    const { ticked } = await as('consultant', () => exportedSummary(asked('court')))
    expect(ticked.length).toBeGreaterThan(5)
    const answer = await as('consultant', () =>
      summary(new Request(`http://localhost/api/cases/${ground.caseId}/summary?for=nobody`), {
        params: Promise.resolve({ caseId: ground.caseId }),
      }),
    )
    expect([answer.status, await answer.json()]).toEqual([404, { code: 'absent' }])
  })
})

describe('words a child took back', () => {
  it('are not in the thread, whatever still lies in the plan, and that is said', async () => {
    const parent = crypto.randomUUID()
    await database.pools.owner.query(
      "insert into person (id, case_id, kind, given_name) values ($1, $2, 'parent', 'Sofie')",
      [parent, ground.caseId],
    )
    const { houses, card, voice, withdraw } = await fill(`person:${parent}`)
    const plan = new Y.Doc()
    const rule = addRow(plan, 'rules', { fields: { voice: 'team' }, texts: { text: 'Oma belt' } })
    addLink(
      plan,
      {
        id: card,
        kind: 'child_words',
        text: words,
        voice: { kind: 'child', person: ground.personId },
        voiceName: '',
        saidOn: null,
        about: null,
        sourceKind: 'three_houses',
        sourceDocument: houses,
      },
      rule,
    )
    const planId = await begun('safety_plan')
    await write(planId, plan)
    const read = () => as('consultant', () => caseThread({ caseId: ground.caseId }))
    expect((await read()).takenBack).toEqual([])
    await withdraw()
    const after = await read()
    expect(after.takenBack).toEqual([
      { documentId: planId, tool: 'safety_plan', voice: { kind: 'child', person: ground.personId } },
    ])
    expect(voice).toBe(`child:${ground.personId}`)
    expect(after.loose.find(({ kind }) => kind === 'child_words')?.alsoIn).toEqual([])
  })
})
