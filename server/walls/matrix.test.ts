import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor, CaseFacts, Role } from '@/domain/access/actor'
import {
  abilitiesIn,
  caseNeeds,
  permitsCase,
  permitsTeam,
  teamNeeds,
  type CaseNeed,
  type TeamNeed,
} from '@/domain/access/policies'
import { caseMatrix, cells, needsInOrder, teamMatrix, teamNeedsInOrder, type Standing } from './matrix'

const actor = (role: Role, teamId: string | null): Actor => ({
  staffId: 'me',
  sessionId: 'session',
  name: 'Me',
  email: 'me@walls.example',
  role,
  teamId,
  regionId: 'region',
  organisationId: 'organisation',
})

const standings: Record<Standing, [Actor, CaseFacts['assignment']]> = {
  consultant: [actor('consultant', 'one'), 'consultant'],
  'co-consultant': [actor('consultant', 'one'), 'co_consultant'],
  lead: [actor('team_lead', 'one'), null],
  'lead who is also consultant': [actor('team_lead', 'one'), 'consultant'],
  'colleague of the team': [actor('consultant', 'one'), null],
  'consultant of another team': [actor('consultant', 'two'), null],
  'lead of another team': [actor('team_lead', 'two'), null],
  'regional staff': [actor('regional_staff', null), null],
  researcher: [actor('researcher', null), null],
  administrator: [actor('administrator', null), null],
}

const facts = (state: 'open' | 'closed', assignment: CaseFacts['assignment'], blocked = false): CaseFacts => ({
  caseId: 'case',
  teamId: 'one',
  closed: state === 'closed',
  assignment,
  blocked,
})

it('names every need, and every standing in both states', () => {
  expect([...needsInOrder].sort()).toEqual([...caseNeeds].sort())
  expect([...teamNeedsInOrder].sort()).toEqual([...teamNeeds].sort())
  for (const state of ['open', 'closed'] as const)
    expect(caseMatrix.filter((row) => row[1] === state).map((row) => row[0])).toEqual(Object.keys(standings))
})

describe.each(caseMatrix)('%s, %s case', (standing, state, row) => {
  const [who, assignment] = standings[standing]
  it.each(needsInOrder.map((need, index) => [need, cells(row)[index]!] as const))('%s: %s', (need, expected) => {
    expect(permitsCase(who, need, facts(state, assignment))).toBe(expected)
  })
  it('nothing at all after a conflict of interest', () => {
    expect(abilitiesIn(who, facts(state, assignment, true))).toEqual([])
  })
})

describe.each(teamMatrix)('%s', (role, row) => {
  it.each(teamNeedsInOrder.map((need, index) => [need, cells(row)[index]!] as const))('%s: %s', (need, expected) => {
    const teamId = role === 'consultant' || role === 'team_lead' ? 'one' : null
    expect(permitsTeam(actor(role, teamId), need)).toBe(expected)
  })
})

it('who carries cases but belongs to no team yet opens and lists none', () => {
  for (const role of ['consultant', 'team_lead'] as const)
    for (const need of ['open_case', 'list_own', 'list_team'] as const)
      expect(permitsTeam(actor(role, null), need)).toBe(false)
  expect(permitsCase(actor('team_lead', null), 'read', { ...facts('open', null), teamId: '' })).toBe(false)
})

const anyActor = fc
  .record({
    role: fc.constantFrom<Role>('consultant', 'team_lead', 'regional_staff', 'researcher', 'administrator'),
    teamId: fc.constantFrom('one', 'two', null),
  })
  .map(({ role, teamId }) => actor(role, teamId))
const anyFacts = fc.record({
  caseId: fc.constant('case'),
  teamId: fc.constantFrom('one', 'two'),
  closed: fc.boolean(),
  blocked: fc.boolean(),
  assignment: fc.constantFrom<CaseFacts['assignment']>('consultant', 'co_consultant', null),
})

it('a conflict of interest never allows more, and nothing', () =>
  fc.assert(
    fc.property(anyActor, anyFacts, fc.constantFrom(...caseNeeds), (who, file, need) => {
      expect(permitsCase(who, need, { ...file, blocked: true })).toBe(false)
    }),
  ))

it('closing a case never allows more', () =>
  fc.assert(
    fc.property(anyActor, anyFacts, fc.constantFrom(...caseNeeds), (who, file, need) => {
      const closed = permitsCase(who, need, { ...file, closed: true })
      expect(closed && !permitsCase(who, need, { ...file, closed: false })).toBe(false)
    }),
  ))

it('a need nobody knows is refused, also one that every object has', () =>
  fc.assert(
    fc.property(
      anyActor,
      anyFacts,
      fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty')),
      (who, file, need) => {
        fc.pre(!(caseNeeds as readonly string[]).includes(need) && !(teamNeeds as readonly string[]).includes(need))
        expect(permitsCase(who, need as CaseNeed, file)).toBe(false)
        expect(permitsTeam(who, need as TeamNeed)).toBe(false)
      },
    ),
  ))
