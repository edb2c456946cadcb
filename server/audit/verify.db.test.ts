import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { whoOpenedThisCase } from '../queries/case-audit'
import { withToken } from '../session'
import { pointAt } from '../testing/point-at'
import { buildHouse, openSessionFor, type House, type PersonName } from '../walls/house'
import { hashOf, type Link } from './chain'
import { readChain } from './read-chain'
import { findBreak, type Head } from './verify'

let database: FreshDatabase
let house: House
let links: Link[]
let head: Head
let caseId: string
beforeAll(async () => {
  database = await freshDatabase()
  house = await buildHouse(database.pools.owner)
  pointAt(database)
  caseId = house.cases.open
  const acts: [PersonName | null, string, boolean][] = [
    ['consultant', 'case.read', true],
    ['lead', 'case.read', true],
    ['colleague', 'case.read', false],
    ['otherTeam', 'case.read', false],
    ['consultant', 'case.edit', true],
    [null, 'case.read', false],
    ['coConsultant', 'document.open', true],
    ['administrator', 'case.read', false],
  ]
  for (let round = 0; round < 5; round += 1)
    for (const [who, action, allowed] of acts) {
      const client = await database.pools.app.connect()
      await client.query('begin')
      if (who)
        await client.query("select set_config('app.session_token', $1, true)", [
          await openSessionFor(database.pools.owner, house.people[who]),
        ])
      await client.query("select app.audit($1, 'case', $2, $2, $3)", [action, caseId, allowed])
      await client.query('commit')
      client.release()
    }
  ;({ links, head } = await readChain(database.pools.owner, caseId))
})
afterAll(() => database.close())

describe('the chain of a case', () => {
  it('holds, link by link, when recomputed outside the database', () => {
    expect(links).toHaveLength(40)
    expect(findBreak(caseId, links, head)).toBeNull()
    expect(findBreak(caseId, [...links].reverse(), head)).toBeNull()
  })

  it('finds an edit of any field of any link', () => {
    const fields = ['at', 'staffId', 'capacity', 'action', 'subjectKind', 'subjectId', 'caseId', 'outcome'] as const
    fc.assert(
      fc.property(
        fc.nat(links.length - 1),
        fc.constantFrom(...fields),
        fc.string({ minLength: 1 }),
        (index, field, value) => {
          fc.pre(links[index]![field] !== value)
          const edited = links.map((link, at) => (at === index ? { ...link, [field]: value } : link))
          expect(findBreak(caseId, edited, head)).toEqual({ seq: index + 1, reason: 'hash' })
        },
      ),
    )
  })

  it('finds an edit that recomputed its own hash, at the next link or at the head', () => {
    fc.assert(
      fc.property(fc.nat(links.length - 1), (index) => {
        const edited = links.map((link, at) =>
          at === index ? { ...link, outcome: 'x', hash: hashOf(link.previousHash, { ...link, outcome: 'x' }) } : link,
        )
        expect(findBreak(caseId, edited, head)?.seq).toBe(index + 2)
      }),
    )
  })

  it('finds a link that was deleted, put in, doubled or swapped', () => {
    fc.assert(
      fc.property(fc.nat(links.length - 1), fc.nat(links.length - 1), (one, other) => {
        expect(findBreak(caseId, links.toSpliced(one, 1), head)).not.toBeNull()
        expect(findBreak(caseId, links.toSpliced(one, 0, { ...links[other]!, seq: one + 1 }), head)).not.toBeNull()
        expect(findBreak(caseId, [...links, links[one]!], head)).not.toBeNull()
        if (one !== other) {
          const swapped = links
            .with(one, { ...links[other]!, seq: one + 1 })
            .with(other, { ...links[one]!, seq: other + 1 })
          expect(findBreak(caseId, swapped, head)).not.toBeNull()
        }
      }),
    )
  })

  it('finds a tail that was cut, while the head is kept', () => {
    for (let kept = 0; kept < links.length; kept += 1)
      expect(findBreak(caseId, links.slice(0, kept), head)).toEqual({ seq: kept + 1, reason: 'head' })
  })

  it('is not mistaken for the chain of another case', () =>
    expect(findBreak(house.cases.closed, links, head)).not.toBeNull())

  it('stays one line when two write at once', async () => {
    const token = await openSessionFor(database.pools.owner, house.people.consultant)
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const client = await database.pools.app.connect()
        await client.query('begin')
        await client.query("select set_config('app.session_token', $1, true)", [token])
        await client.query("select app.audit('case.read', 'case', $1, $1, true)", [house.cases.closed])
        await client.query('commit')
        client.release()
      }),
    )
    const chain = await readChain(database.pools.owner, house.cases.closed)
    expect([chain.links.length, findBreak(house.cases.closed, chain.links, chain.head)]).toEqual([20, null])
  })
})

describe('who opened this case', () => {
  const asked = async (who: PersonName, name: keyof House['cases'] = 'open') =>
    withToken(await openSessionFor(database.pools.owner, house.people[who]), () =>
      whoOpenedThisCase({ caseId: house.cases[name] }),
    )

  it.each(['consultant', 'lead'] as const)(
    'the %s sees everybody, allowed and denied, the latest first',
    async (who) => {
      const told = await asked(who)
      expect(told.length).toBeGreaterThanOrEqual(40)
      expect(
        told
          .slice(-8)
          .map(({ who: name, capacity, action, outcome }) => [name, capacity, action, outcome])
          .reverse(),
      ).toEqual([
        ['consultant', 'consultant', 'case.read', 'allowed'],
        ['lead', 'team_lead', 'case.read', 'allowed'],
        ['colleague', 'none', 'case.read', 'denied'],
        ['otherTeam', 'none', 'case.read', 'denied'],
        ['consultant', 'consultant', 'case.edit', 'allowed'],
        [null, 'nobody', 'case.read', 'denied'],
        ['coConsultant', 'co_consultant', 'document.open', 'allowed'],
        ['administrator', 'none', 'case.read', 'denied'],
      ])
    },
  )

  it('reading it is written down as well', async () => {
    await asked('consultant')
    expect((await asked('lead'))[0]).toMatchObject({ who: 'consultant', action: 'case.audit.read', outcome: 'allowed' })
  })

  it.each([
    ['coConsultant', 'open'],
    ['colleague', 'open'],
    ['administrator', 'open'],
    ['consultant', 'blocked'],
    ['lead', 'otherTeam'],
  ] as const)('%s does not (%s)', async (who, name) => {
    await expect(asked(who, name)).rejects.toThrow()
  })

  it('nobody writes in another’s name: who and in which capacity come from the session', async () => {
    const client = await database.pools.app.connect()
    await client.query('begin')
    await client.query("select set_config('app.session_token', $1, true)", [
      await openSessionFor(database.pools.owner, house.people.colleague),
    ])
    await client.query("select app.audit('case.read', 'case', $1, $1, true)", [caseId])
    await client.query('commit')
    client.release()
    expect((await readChain(database.pools.owner, caseId)).links.at(-1)).toMatchObject({
      staffId: house.people.colleague,
      capacity: 'none',
    })
  })
})
