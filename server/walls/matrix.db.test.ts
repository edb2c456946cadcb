import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { buildHouse, openSessionFor, underToken, type House, type PersonName } from './house'
import { caseMatrix, cells, needsInOrder, type Standing } from './matrix'

/** The same table, asked from the database itself: the wall must stand where the rule in TypeScript has a hole. */
let database: FreshDatabase
let house: House
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  await database.pools.owner.query(
    "insert into tool_document (id, case_id, kind, created_by) select gen_random_uuid(), c.id, 'three_columns', c.created_by from case_file c",
  )
})
afterAll(() => database.close())

const who: Partial<Record<Standing, PersonName>> = {
  consultant: 'consultant',
  'co-consultant': 'coConsultant',
  lead: 'lead',
  'colleague of the team': 'colleague',
  'consultant of another team': 'otherTeam',
  'lead of another team': 'otherLead',
  'regional staff': 'regional',
  researcher: 'researcher',
  administrator: 'administrator',
}

/** What each need comes down to in SQL: how many rows it touches (0: refused without a word), or an error. */
const asked: Partial<Record<(typeof needsInOrder)[number], string>> = {
  read: 'select 1 from case_file where id = $1',
  edit: "insert into household (id, case_id, label, position) values (gen_random_uuid(), $1, 'x', 9)",
  record_not_used:
    "insert into tool_not_used (id, case_id, tool_kind, reason, staff_id) values (gen_random_uuid(), $1, 'three_columns', 'no_time', app.uid())",
  read_audit: 'select 1 from case_file where id = $1 and exists (select from audit_event where case_id = $1)',
  export: 'select 1 from case_file where id = $1',
  review:
    "insert into document_version (id, document_id, case_id, seq, kind, data, content_hash, staff_id) select gen_random_uuid(), d.id, d.case_id, 0, 'review', '\\x00', '\\x00', app.uid() from tool_document d where d.case_id = $1",
}

/**
 * Where the database lets more through than the matrix, on purpose: it guards rows, and the finer rule (who of those who read a
 * case may read its audit) is the policy's. A lead may say why a tool was not used in an open case only: also the policy's.
 */
const finerInPolicy = new Set([
  'co-consultant open read_audit',
  'co-consultant closed read_audit',
  'lead closed record_not_used',
])

describe.each(caseMatrix.filter(([standing]) => who[standing] !== undefined))('%s, %s case', (standing, state, row) => {
  it.each(needsInOrder.filter((need) => asked[need] !== undefined))('%s', async (need) => {
    const expected = cells(row)[needsInOrder.indexOf(need)]!
    const token = await openSessionFor(database.pools.owner, house.people[who[standing]!])
    const caseId = house.cases[state]
    const allowed = await underToken(database.pools.app, token, async (client) => {
      if (need === 'read_audit') await client.query("select app.audit('test.read', 'case', $1, $1, true)", [caseId])
      return client.query(asked[need]!, [caseId]).then(
        (result) => (result.rowCount ?? 0) > 0,
        () => false,
      )
    })
    if (finerInPolicy.has(`${standing} ${state} ${need}`)) expect(allowed).toBe(true)
    else expect(allowed).toBe(expected)
  })
})
