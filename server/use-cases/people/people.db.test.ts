import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noFields, type PersonFields } from '@/domain/case/people-form'
import { Absent } from '@/server/errors'
import { personOfCase } from '@/server/queries/people/one-person'
import { peopleOfCase } from '@/server/queries/people/people-of-case'
import { withToken } from '@/server/session'
import { makeWorld, type World } from '@/sync/testing/world'
import { addHousehold, removeHousehold, renameHousehold } from './households'
import { addPerson, changePerson, removePerson, restorePerson } from './people'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
beforeEach(() => world.sql('update case_file set closed_on = null, close_reason = null'))

type Who = keyof World['tokens']
const as = <T>(who: Who, run: () => Promise<T>) => withToken(world.tokens[who], run)
const typed = (fields: Partial<PersonFields>): PersonFields => ({
  ...noFields,
  givenName: 'Sara',
  born: 'unknown',
  ...fields,
})
const ofCase = () => ({ caseId: world.caseId })

async function added(fields: Partial<PersonFields> = {}, kind: 'child' | 'parent' = 'parent') {
  const personId = randomUUID()
  const result = await as('consultant', () => addPerson({ ...ofCase(), personId, kind, fields: typed(fields) }))
  expect(result).toMatchObject({ ok: true })
  return personId
}
const row = async (id: string) => (await world.sql('select * from person where id = $1', [id]))[0]!
const read = (who: Who, personId: string) => as(who, () => personOfCase({ ...ofCase(), personId }))
const close = () =>
  world.sql("update case_file set closed_on = '2026-10-01', close_reason = 'moved' where id = $1", [world.caseId])

describe('contact details', () => {
  const canary = 'kanarie-0470-112233'
  it('stand nowhere in plain words and come back on the own page', async () => {
    const id = await added({ phone: '0470 11 22 33', email: 'kanarie@voorbeeld.be', address: canary })
    const [dump] = await world.sql<{ whole: string; sealed: Uint8Array }>(
      'select (p.*)::text as whole, contact_sealed as sealed from person p where id = $1',
      [id],
    )
    const bytes = Buffer.from(dump!.sealed).toString('latin1')
    for (const words of [canary, '0470 11 22 33', 'kanarie@voorbeeld.be', 'phone', 'address']) {
      expect(dump!.whole).not.toContain(words)
      expect(bytes).not.toContain(words)
    }
    expect((await read('consultant', id)).fields).toMatchObject({
      phone: '0470 11 22 33',
      email: 'kanarie@voorbeeld.be',
      address: canary,
    })
  })
  it('are the same by whichever spelling of the id of the case they were written and asked for', async () => {
    const [plain, capitals] = [world.caseId, world.caseId.toUpperCase()]
    for (const [written, asked] of [
      [plain, capitals],
      [capitals, plain],
    ] as const) {
      const personId = randomUUID()
      const fields = typed({ phone: '0470 11 22 33' })
      expect(
        await as('consultant', () => addPerson({ caseId: written, personId, kind: 'parent', fields })),
      ).toMatchObject({ ok: true })
      expect(await as('consultant', () => personOfCase({ caseId: asked, personId }))).toMatchObject({
        fields: { phone: '0470 11 22 33' },
      })
    }
  })
  it('are not in the list, and opening them is written down', async () => {
    const id = await added({ address: canary })
    const list = await as('consultant', () => peopleOfCase(ofCase()))
    expect(JSON.stringify(list)).not.toContain(canary)
    await read('colleague', id)
    const seen = await world.sql(
      "select from audit_event where case_id = $1 and staff_id = $2 and action = 'person.read'",
      [world.caseId, world.staff.colleague],
    )
    expect(seen.length).toBeGreaterThan(0)
  })
  it('are gone when they are emptied', async () => {
    const id = await added({ phone: '0470' })
    await as('consultant', () => changePerson({ ...ofCase(), personId: id, revision: 1, fields: typed({}) }))
    expect((await row(id))['contact_sealed']).toBeNull()
  })
})

describe('who may change', () => {
  it('nobody through the id of another case', async () => {
    const elsewhere = randomUUID()
    await world.sql("insert into person (id, case_id, kind, given_name) values ($1, $2, 'parent', 'Vreemd')", [
      elsewhere,
      world.otherCaseId,
    ])
    const change = await as('consultant', () =>
      changePerson({ ...ofCase(), personId: elsewhere, revision: 1, fields: typed({}) }),
    )
    const remove = await as('consultant', () => removePerson({ ...ofCase(), personId: elsewhere, revision: 1 }))
    expect([change, remove]).toMatchObject([
      { ok: false, code: 'absent' },
      { ok: false, code: 'absent' },
    ])
    await expect(read('consultant', elsewhere)).rejects.toBeInstanceOf(Absent)
    expect(await row(elsewhere)).toMatchObject({ given_name: 'Vreemd', revision: 1 })
  })
  it('not with an id that is taken in another case, and it is not told', async () => {
    const elsewhere = randomUUID()
    await world.sql("insert into person (id, case_id, kind, given_name) values ($1, $2, 'parent', 'Sara')", [
      elsewhere,
      world.otherCaseId,
    ])
    const result = await as('consultant', () =>
      addPerson({ ...ofCase(), personId: elsewhere, kind: 'parent', fields: typed({}) }),
    )
    expect(result).toMatchObject({ ok: false, code: 'already_exists' })
    expect((await row(elsewhere))['case_id']).toBe(world.otherCaseId)
  })
  it('a lead reads and does not change; a stranger finds nothing', async () => {
    const id = await added()
    expect((await read('lead', id)).abilities).not.toContain('edit')
    const lead = await as('lead', () =>
      changePerson({ ...ofCase(), personId: id, revision: 1, fields: typed({ givenName: 'Anders' }) }),
    )
    const stranger = await as('stranger', () =>
      changePerson({ ...ofCase(), personId: id, revision: 1, fields: typed({ givenName: 'Anders' }) }),
    )
    expect(lead).toEqual({ ok: false, code: 'absent', fieldErrors: {} })
    expect(stranger).toEqual(lead)
    await expect(as('stranger', () => peopleOfCase(ofCase()))).rejects.toBeInstanceOf(Absent)
    expect(await row(id)).toMatchObject({ given_name: 'Sara' })
  })
  it('nobody once the case is closed; who works on it is told so', async () => {
    const id = await added()
    await close()
    const one = { ...ofCase(), personId: id, revision: 1 }
    const acts: (() => Promise<{ ok: boolean }>)[] = [
      () => addPerson({ ...ofCase(), personId: randomUUID(), kind: 'parent', fields: typed({}) }),
      () => changePerson({ ...one, fields: typed({ givenName: 'Anders' }) }),
      () => removePerson(one),
      () => restorePerson(one),
      () => addHousehold({ ...ofCase(), householdId: randomUUID(), label: 'bij mama' }),
    ]
    for (const act of acts) expect(await as('consultant', act)).toMatchObject({ ok: false, code: 'case_closed' })
    expect(await as('stranger', acts[1]!)).toMatchObject({ code: 'absent' })
    expect(await row(id)).toMatchObject({ given_name: 'Sara', removed_at: null })
  })
})

describe('a form', () => {
  it('opened before somebody else changed it is refused', async () => {
    const id = await added()
    const save = (who: Who, givenName: string) =>
      as(who, () => changePerson({ ...ofCase(), personId: id, revision: 1, fields: typed({ givenName }) }))
    expect(await save('colleague', 'Eerst')).toEqual({ ok: true, value: { revision: 2 } })
    expect(await save('consultant', 'Later')).toMatchObject({ ok: false, code: 'stale_revision' })
    expect(await row(id)).toMatchObject({ given_name: 'Eerst', revision: 2 })
  })
  it('sent twice adds one person', async () => {
    const personId = randomUUID()
    const send = () =>
      as('consultant', () =>
        addPerson({ ...ofCase(), personId, kind: 'child', fields: typed({ newHome: `bij tante ${personId}` }) }),
      )
    expect(await send()).toMatchObject({ ok: true })
    expect(await send()).toMatchObject({ ok: true })
    expect(await world.sql('select from person_household where person_id = $1', [personId])).toHaveLength(1)
  })
  it('that is wrong is refused at the field, and nothing is kept', async () => {
    const personId = randomUUID()
    const result = await as('consultant', () =>
      addPerson({
        ...ofCase(),
        personId,
        kind: 'child',
        fields: typed({ givenName: ' ', born: 'date', birthDate: '2999-01-01' }),
      }),
    )
    expect(result).toEqual({
      ok: false,
      code: 'invalid_input',
      fieldErrors: { givenName: 'required', birthDate: 'birth_future' },
    })
    expect(await world.sql('select from person where id = $1', [personId])).toEqual([])
  })
})

describe('homes', () => {
  const newHome = async (label: string) => {
    const householdId = randomUUID()
    expect(await as('consultant', () => addHousehold({ ...ofCase(), householdId, label }))).toMatchObject({ ok: true })
    return householdId
  }
  it('a child can have two, and one of another case is refused', async () => {
    const [mama, papa, elsewhere] = [await newHome('bij mama'), await newHome('bij papa in Aalst'), randomUUID()]
    await world.sql("insert into household (id, case_id, label, position) values ($1, $2, 'vreemd', 0)", [
      elsewhere,
      world.otherCaseId,
    ])
    const id = await added({ homes: [mama, papa] }, 'child')
    const { people } = await as('consultant', () => peopleOfCase(ofCase()))
    expect(people.find((person) => person.id === id)?.householdIds).toEqual([mama, papa].sort())
    const result = await as('consultant', () =>
      changePerson({ ...ofCase(), personId: id, revision: 1, fields: typed({ homes: [mama, elsewhere] }) }),
    )
    expect(result).toEqual({ ok: false, code: 'invalid_input', fieldErrors: { homes: 'home_unknown' } })
    expect(await row(id)).toMatchObject({ revision: 1 })
    expect(
      await as('consultant', () => renameHousehold({ ...ofCase(), householdId: elsewhere, label: 'x' })),
    ).toMatchObject({ code: 'absent' })
    expect(await as('consultant', () => removeHousehold({ ...ofCase(), householdId: elsewhere }))).toMatchObject({
      code: 'absent',
    })
  })
  it('one where somebody lives stays; an empty one goes', async () => {
    const home = await newHome('bij oma')
    const id = await added({ homes: [home] })
    const remove = () => as('consultant', () => removeHousehold({ ...ofCase(), householdId: home }))
    expect(await remove()).toMatchObject({ ok: false, code: 'not_ready', fieldErrors: { label: 'home_not_empty' } })
    await as('consultant', () => changePerson({ ...ofCase(), personId: id, revision: 1, fields: typed({}) }))
    expect(await remove()).toMatchObject({ ok: true })
    expect((await as('consultant', () => peopleOfCase(ofCase()))).households.map(({ id: one }) => one)).not.toContain(
      home,
    )
  })
  it('two of one name are one too many', async () => {
    await newHome('in de leefgroep')
    expect(
      await as('consultant', () =>
        addHousehold({ ...ofCase(), householdId: randomUUID(), label: ' in de leefgroep ' }),
      ),
    ).toMatchObject({
      code: 'already_exists',
      fieldErrors: { label: 'home_exists' },
    })
  })
})

it('taking somebody out can be undone', async () => {
  const id = await added()
  const removed = async () =>
    (await as('lead', () => peopleOfCase(ofCase()))).people.find((person) => person.id === id)?.removed
  expect(await as('consultant', () => removePerson({ ...ofCase(), personId: id, revision: 1 }))).toEqual({
    ok: true,
    value: { revision: 2 },
  })
  expect(await removed()).toBe(true)
  expect(await as('consultant', () => restorePerson({ ...ofCase(), personId: id, revision: 2 }))).toEqual({
    ok: true,
    value: { revision: 3 },
  })
  expect(await removed()).toBe(false)
})
