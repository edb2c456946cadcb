import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeWorld, origin, type World } from '@/sync/testing/world'
import { withToken } from '../session'
import { beginVisitRoute } from './routes'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

const nowhere = '5b8d0a4e-7f0e-4c53-9d57-0f6f1f2a9c11'
const begin = async (token: string | null, ...caseIds: string[]) => {
  const request = new Request(`${origin}/api/visit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ caseIds }),
  })
  const answer = await withToken(token, () => beginVisitRoute()(request))
  return [answer.status, await answer.text(), [...answer.headers.keys()].sort()]
}
const lines = (caseId: string) =>
  world.sql<{ outcome: string; staff: string }>(
    "select outcome, staff_id as staff from audit_event where case_id = $1 and action = 'visit.begin' order by seq",
    [caseId],
  )

it('a visit with somebody else’s case does not begin, is answered like one with no case at all, and stands in the chain of each', async () => {
  const refused = await begin(world.tokens.stranger, world.caseId)
  expect(refused[0]).toBe(404)
  expect(await begin(world.tokens.stranger, nowhere)).toEqual(refused)
  expect(await begin(world.tokens.stranger, world.otherCaseId, world.caseId)).toEqual(refused)
  const denied = { outcome: 'denied', staff: world.staff.stranger }
  expect(await lines(world.caseId)).toEqual([denied, denied])
  expect(await lines(world.otherCaseId)).toEqual([denied])
  // The desk it was asked from goes on.
  const live = await world.sql('select id from staff_session where staff_id = $1 and revoked_at is null', [
    world.staff.stranger,
  ])
  expect(live).toHaveLength(1)
})

it('nobody who is not signed in begins one', async () => {
  expect((await begin(null, world.caseId))[0]).toBe(401)
  expect((await begin('f'.repeat(64), world.caseId))[0]).toBe(401)
})
