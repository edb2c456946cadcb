import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { noFields } from '@/domain/case/people-form'
import { casePage } from '../../queries/cases/case-page'
import { caseList } from '../../queries/cases/case-list'
import { caseClosing, caseTeam, caseToChange } from '../../queries/cases/case-forms'
import { Absent } from '../../errors'
import { withToken } from '../../session'
import { pointAt } from '../../testing/point-at'
import { buildHouse, openSessionFor, type House, type PersonName } from '../../walls/house'
import { sayWhyNot, takeBackWhyNot } from '../not-used/not-used'
import { addPerson } from '../people/people'
import { changeCase } from './change-case'
import { closeCase, declineProposal, proposeClosing, proposeReopening, reopenCase } from './closing'
import { blockColleague, blockMyself, liftBlock } from './conflict'
import { createCase } from './create-case'
import { assignColleague, endAssignment } from './team'

let database: FreshDatabase
let house: House
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
})
afterAll(() => database.close())

const as = async <T>(who: PersonName, run: () => Promise<T>) =>
  withToken(await openSessionFor(database.pools.owner, house.people[who]), run)

const newFamily = (over: Record<string, string> = {}) => ({
  caseId: randomUUID(),
  assignmentId: randomUUID(),
  childId: randomUUID(),
  fields: {
    familyName: 'De Wachter',
    legalFrame: 'ocj_consult' as const,
    externalReference: '',
    childName: 'Noor',
    childBirthDate: '2019-03-14',
    childBirthYear: '',
    ...over,
  },
})
/** A case of its own for one test, opened by the consultant of team one. */
async function opened(over: Record<string, string> = {}) {
  const given = newFamily(over)
  expect(await as('consultant', () => createCase(given))).toMatchObject({ ok: true })
  return given.caseId
}
const list = (over: Partial<Parameters<typeof caseList>[0]> = {}) =>
  caseList({ search: '', phase: null, closed: false, view: '', after: '', ...over })
/** Why there is no map (yet), as the page of the case says it. */
const whyNoMap = async (who: PersonName, caseId: string) =>
  (await as(who, () => casePage({ caseId }))).tiles.find(({ kind }) => kind === 'three_columns')?.reason
const fields = {
  familyName: 'Anders',
  legalFrame: 'sdj_vos',
  externalReference: 'D-1',
  phase: 'planning',
  separatedParents: true,
} as const
const safe = { reason: 'safe_enough', note: '' } as const

describe('opening a case', () => {
  it('makes it with its consultant, its key and its child, and once', async () => {
    const given = newFamily()
    await as('consultant', () => createCase(given))
    expect(await as('consultant', () => createCase(given))).toEqual({ ok: true, value: { caseId: given.caseId } })
    const file = await as('consultant', () => casePage({ caseId: given.caseId }))
    expect(file.children).toMatchObject([{ name: 'Noor' }])
    expect(file.workers).toMatchObject([{ capacity: 'consultant', staffId: house.people.consultant }])
    const keys = await database.pools.owner.query('select 1 from case_key where case_id = $1', [given.caseId])
    const acts = await database.pools.owner.query(
      "select 1 from audit_event where case_id = $1 and action = 'case.create'",
      [given.caseId],
    )
    expect([keys.rowCount, acts.rowCount]).toEqual([1, 2])
  })
  it('makes a key that opens, also when the browser wrote the id in capitals', async () => {
    const given = newFamily()
    const asked = { ...given, caseId: given.caseId.toUpperCase() }
    expect(await as('consultant', () => createCase(asked))).toEqual({ ok: true, value: { caseId: given.caseId } })
    const person = { personId: randomUUID(), kind: 'parent' as const }
    const fields = { ...noFields, givenName: 'Fatima', phone: '0470 11 22 33' }
    expect(await as('consultant', () => addPerson({ caseId: given.caseId, ...person, fields }))).toMatchObject({
      ok: true,
    })
  })
  it('answers somebody else’s id like no case at all', async () =>
    expect(await as('consultant', () => createCase({ ...newFamily(), caseId: house.cases.otherTeam }))).toMatchObject({
      code: 'absent',
    }))
  it('is refused to who carries no cases', async () => {
    for (const who of ['administrator', 'researcher', 'regional'] as const)
      expect(await as(who, () => createCase(newFamily()))).toMatchObject({ ok: false, code: 'absent' })
  })
  it('says at the field what is wrong, and takes a child that is on its way', async () => {
    expect(await as('consultant', () => createCase(newFamily({ familyName: '' })))).toMatchObject({
      code: 'invalid_input',
      fieldErrors: { 'fields.familyName': 'required' },
    })
    expect(await as('consultant', () => createCase(newFamily({ childBirthDate: '2099-01-01' })))).toMatchObject({
      fieldErrors: { childBirthDate: 'birth_too_far' },
    })
  })
})

describe('changing a case', () => {
  it('sets a new phase on the way of the family, and not what only looks like one', async () => {
    const caseId = await opened()
    const change = (revision: number, phase: 'intake' | 'planning') =>
      as('consultant', () => changeCase({ caseId, revision, fields: { ...fields, phase } }))
    const phases = async () =>
      (
        await database.pools.owner.query<{ phase: string; staff_id: string }>(
          'select phase, staff_id from case_phase where case_id = $1 order by at',
          [caseId],
        )
      ).rows
    expect(await change(1, 'intake')).toMatchObject({ ok: true })
    expect(await phases()).toEqual([])
    expect(await change(2, 'planning')).toMatchObject({ ok: true })
    expect(await change(2, 'intake')).toMatchObject({ code: 'stale_revision' })
    expect(await phases()).toEqual([{ phase: 'planning', staff_id: house.people.consultant }])
    const { stops } = await as('lead', () => casePage({ caseId }))
    expect(stops.map(({ what, phase }) => [what, phase])).toEqual([
      ['opened', null],
      ['phase', 'planning'],
    ])
  })
  it('refuses what was based on an older state, and changes nothing then', async () => {
    const caseId = await opened()
    expect(await as('consultant', () => changeCase({ caseId, revision: 1, fields }))).toMatchObject({ ok: true })
    expect(
      await as('consultant', () => changeCase({ caseId, revision: 1, fields: { ...fields, familyName: 'Later' } })),
    ).toMatchObject({
      code: 'stale_revision',
    })
    expect(await as('consultant', () => caseToChange({ caseId }))).toMatchObject({
      file: { familyName: 'Anders', revision: 2 },
    })
  })
  it('is not for the lead who only reads it', async () =>
    expect(await as('lead', () => changeCase({ caseId: house.cases.open, revision: 1, fields }))).toMatchObject({
      code: 'absent',
    }))
})

describe('closing', () => {
  it('is proposed by the consultant and decided by the lead', async () => {
    const caseId = await opened()
    const why = { id: randomUUID(), kind: 'three_columns', reason: 'no_danger' } as const
    expect(await as('consultant', () => closeCase({ caseId, fields: safe }))).toMatchObject({ code: 'absent' })
    expect(await as('consultant', () => proposeClosing({ caseId, fields: safe, notUsed: [why] }))).toMatchObject({
      ok: true,
    })
    expect(await as('lead', () => caseClosing({ caseId }))).toMatchObject({
      file: { proposal: 'close', proposalReason: 'safe_enough', proposedBy: 'consultant' },
    })
    expect(await whyNoMap('lead', caseId)).toBe('no_danger')
    expect(await as('lead', () => declineProposal({ caseId }))).toMatchObject({ ok: true })
    expect(await as('lead', () => closeCase({ caseId, fields: safe }))).toMatchObject({ ok: true })
    expect(await as('consultant', () => casePage({ caseId }))).toMatchObject({
      closed: true,
      closeReason: 'safe_enough',
      proposal: null,
    })
  })
  it('makes every act of the case answer that it is closed', async () => {
    const caseId = house.cases.closed
    const acts = [
      as('consultant', () => changeCase({ caseId, revision: 1, fields })),
      as('consultant', () => proposeClosing({ caseId, fields: safe })),
      as('consultant', () => sayWhyNot({ caseId, id: randomUUID(), kind: 'three_columns', reason: 'no_time' })),
      as('consultant', () => takeBackWhyNot({ caseId, kind: 'three_columns' })),
      as('lead', () => closeCase({ caseId, fields: safe })),
      as('lead', () =>
        assignColleague({ caseId, id: randomUUID(), staffId: house.people.colleague, capacity: 'co_consultant' }),
      ),
      as('lead', () => endAssignment({ caseId, staffId: house.people.coConsultant })),
    ]
    for (const act of acts) expect(await act).toMatchObject({ ok: false, code: 'case_closed' })
    // Who has no business there hears that there is no such case.
    expect(await as('colleague', () => changeCase({ caseId, revision: 1, fields }))).toMatchObject({ code: 'absent' })
  })
  it('can be undone the same way', async () => {
    const caseId = await opened()
    await as('lead', () => closeCase({ caseId, fields: safe }))
    expect(await as('consultant', () => reopenCase({ caseId }))).toMatchObject({ code: 'absent' })
    expect(await as('consultant', () => proposeReopening({ caseId, fields: { note: 'Nieuwe zorgen' } }))).toMatchObject(
      { ok: true },
    )
    expect(await as('lead', () => reopenCase({ caseId }))).toMatchObject({ ok: true })
    expect(await as('consultant', () => casePage({ caseId }))).toMatchObject({ closed: false, proposal: null })
  })
})

describe('why not (yet)', () => {
  it('keeps the latest, and taking back leaves none', async () => {
    const caseId = await opened()
    const say = (reason: 'no_time' | 'no_danger', id: string = randomUUID()) =>
      as('consultant', () => sayWhyNot({ caseId, id, kind: 'three_columns', reason }))
    const twice = randomUUID()
    await say('no_time', twice)
    await say('no_time', twice)
    await say('no_danger')
    expect(await whyNoMap('consultant', caseId)).toBe('no_danger')
    await as('consultant', () => takeBackWhyNot({ caseId, kind: 'three_columns' }))
    expect(await whyNoMap('consultant', caseId)).toBe(null)
  })
  it('is about tools there are', async () =>
    expect(
      await as('consultant', () =>
        sayWhyNot({ caseId: house.cases.open, id: randomUUID(), kind: 'horoscope', reason: 'other' }),
      ),
    ).toMatchObject({ code: 'invalid_input' }))
})

describe('who works on it', () => {
  it('is arranged by the lead, and one consultant stays', async () => {
    const caseId = await opened()
    const add = (staffId: string) =>
      as('lead', () => assignColleague({ caseId, id: randomUUID(), staffId, capacity: 'co_consultant' }))
    expect(await add(house.people.colleague)).toMatchObject({ ok: true })
    expect(await add(house.people.colleague)).toMatchObject({ code: 'already_exists' })
    expect(await add(house.people.otherTeam)).toMatchObject({ fieldErrors: { staffId: 'choose' } })
    expect(await as('colleague', () => casePage({ caseId }))).toMatchObject({ familyName: 'De Wachter' })
    expect(await as('lead', () => endAssignment({ caseId, staffId: house.people.consultant }))).toMatchObject({
      code: 'last_consultant',
    })
    expect(await as('lead', () => endAssignment({ caseId, staffId: house.people.colleague }))).toMatchObject({
      ok: true,
    })
    await expect(as('colleague', () => casePage({ caseId }))).rejects.toThrow(Absent)
  })
  it('makes the case disappear for who knows the family, until the lead lifts it', async () => {
    const caseId = await opened({ familyName: 'Verdwijnpunt' })
    expect(await as('consultant', () => list({ search: 'Verdwijnpunt' }))).toMatchObject({ cases: [{ id: caseId }] })
    expect(await as('consultant', () => blockMyself({ caseId, id: randomUUID() }))).toMatchObject({ ok: true })
    await expect(as('consultant', () => casePage({ caseId }))).rejects.toThrow(Absent)
    expect((await as('consultant', () => list({ search: 'Verdwijnpunt' }))).cases).toEqual([])
    expect(await as('lead', () => caseTeam({ caseId }))).toMatchObject({
      blocked: [{ staffId: house.people.consultant, bySelf: true }],
    })
    expect(await as('lead', () => liftBlock({ caseId, staffId: house.people.consultant }))).toMatchObject({ ok: true })
    expect(await as('consultant', () => casePage({ caseId }))).toMatchObject({ id: caseId })
  })
  it('lets the lead keep it away from a colleague, and nobody else', async () => {
    const caseId = await opened()
    const act = { caseId, id: randomUUID(), staffId: house.people.colleague }
    expect(await as('consultant', () => blockColleague(act))).toMatchObject({ code: 'absent' })
    expect(await as('lead', () => blockColleague(act))).toMatchObject({ ok: true })
    expect(
      await as('lead', () => assignColleague({ ...act, id: randomUUID(), capacity: 'co_consultant' })),
    ).toMatchObject({ fieldErrors: { staffId: 'choose' } })
  })
})
