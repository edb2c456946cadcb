import { expect, it } from 'vitest'
import { emptyHouses, type HousesContent } from '../content'
import { permission } from './thread'
import { together } from './together'

const [mama, papa, child] = ['m', 'p', 'k']
const people = (['parent', 'parent', 'child'] as const).map((kind, at) => ({
  id: [mama, papa, child][at] ?? '',
  kind,
  name: kind,
  relation: null,
  age: null,
}))
const yes = (person: string) => ({
  id: person,
  audience: `person:${person}`,
  audienceKind: null,
  scope: 'all',
  answer: 'yes' as const,
  at: null,
  askedBy: null,
  withdrawnAt: null,
  comment: '',
  override: null,
})
const houses = (...allowed: string[]): HousesContent => ({
  ...emptyHouses(),
  setup: { ...emptyHouses().setup, finishedAt: '2026-03-01T10:00:00Z' },
  drawings: [{ part: 'good', shapes: 3, revision: 'r', words: [] }],
  permissions: allowed.map(yes),
  moments: [
    { id: 'alone', kind: 'shown', at: '2026-03-02T10:00:00Z', people: [{ kind: 'network', person: 'o' }] },
    { id: 'with', kind: 'shown', at: '2026-03-03T10:00:00Z', people: [{ kind: 'parent', person: mama }] },
  ],
})

it('is not there for a family of which one parent may see nothing of it', () => {
  expect(together(houses(), { people })).toEqual([])
  expect(together(houses(mama), { people })).toEqual([])
  expect(together(houses(mama, papa), { people: people.filter(({ kind }) => kind !== 'parent') })).toEqual([])
})

it('says that it was made and looked at with a parent, where every parent may see something of it', () => {
  expect(together(houses(mama, papa), { people }).map(({ id }) => id)).toEqual(['made', 'with'])
})

it('shows the numbers of the path to who may see everything, and knows nothing of words that are not there', () => {
  const looking = (person: string) => ({ audiences: [`person:${person}`], childPresent: false })
  expect(permission.read(houses(mama), 'ratings', looking(mama))?.shown).toBe(true)
  expect(permission.read(houses(mama), 'ratings', looking(papa))?.shown).toBe(false)
  expect(permission.read(houses(mama), 'gone', looking(mama))).toBeNull()
  expect(permission.stand(houses(mama, papa), { people }, 'gone', 'three_columns')).toBe(false)
})
