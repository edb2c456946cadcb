import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coupleKinds, isCouple, isKin, symbols, tieKinds, tieRow, type TieKind } from '../codes'
import type { Place, Tie } from '../content'
import type { Drawn } from '../people'
import { layOut, type Drawing } from './lay-out'
import { overlaps, rowHeight } from './sizes'
import { soundTies } from './unions'

type Person = Pick<Drawn, 'id' | 'kind' | 'age' | 'symbol'>

const idOf = (nth: number) => `0198d3a0-0000-7000-8000-${String(nth).padStart(12, '0')}`
const person = (nth: number, kind: Person['kind'], age: number | null = null): Person => ({
  id: idOf(nth),
  kind,
  age,
  symbol: null,
})
const tie = (kind: TieKind, from: string, to: string): Tie => ({
  id: tieRow(kind, from, to),
  kind,
  from,
  to,
  way: null,
})
const at = (drawing: Drawing, id: string) => drawing.nodes.find((node) => node.id === id)!

/** Three generations by their rules: every child has one parent or two of the row above, couples are of one row. */
const family = fc
  .record({
    grandparents: fc.integer({ min: 0, max: 6 }),
    parents: fc.integer({ min: 1, max: 8 }),
    children: fc.integer({ min: 0, max: 40 }),
    seed: fc.infiniteStream(fc.nat(1_000)),
  })
  .map(({ grandparents, parents, children, seed }) => {
    const any = (below: number) => seed.next().value! % below
    const rows = [
      Array.from({ length: grandparents }, (_none, n) => person(n, 'family')),
      Array.from({ length: parents }, (_none, n) => person(100 + n, n < 2 ? 'parent' : 'family')),
      Array.from({ length: children }, (_none, n) => person(200 + n, 'child', any(3) === 0 ? null : any(20))),
    ]
    const ties: Tie[] = []
    for (const [row, people] of rows.entries()) {
      const above = rows[row - 1] ?? []
      for (const [nth, { id }] of people.entries()) {
        if (nth > 0 && row < 2 && any(2) === 0) ties.push(tie(coupleKinds[any(4)]!, people[any(nth)]!.id, id))
        if (above.length === 0 || any(5) === 0) continue
        const mother = any(above.length)
        ties.push(tie('parent', above[mother]!.id, id))
        if (any(3) > 0 && above.length > 1) ties.push(tie('parent', above[(mother + 1) % above.length]!.id, id))
      }
    }
    return { people: rows.flat(), ties: ties.filter(({ from, to }) => from !== to) }
  })

const nonsense = fc.record({
  people: fc.uniqueArray(
    fc.record({
      id: fc.nat(70).map(idOf),
      kind: fc.constantFrom<Person['kind']>('child', 'parent', 'family', 'network', 'professional', 'figure'),
      age: fc.option(fc.integer({ min: -3, max: 120 })),
      symbol: fc.option(fc.constantFrom(...symbols)),
    }),
    { selector: ({ id }) => id, maxLength: 60 },
  ),
  ties: fc.array(
    fc
      .tuple(fc.constantFrom(...tieKinds), fc.nat(70).map(idOf), fc.nat(70).map(idOf))
      .map(([kind, from, to]) => tie(kind, from, to)),
    { maxLength: 90 },
  ),
  places: fc.array(
    fc.record({
      person: fc.nat(70).map(idOf),
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
    }),
    { maxLength: 8 },
  ),
})

function expectApart({ nodes }: Drawing, but: (a: string, b: string) => boolean = () => false) {
  for (const [nth, one] of nodes.entries())
    for (const other of nodes.slice(nth + 1))
      if (!but(one.id, other.id)) expect([one.id, other.id, overlaps(one, other)]).toEqual([one.id, other.id, false])
}

describe('whatever people and ties there are', () => {
  it('draws everybody once, next to each other and never over each other, the same every time', () =>
    fc.assert(
      fc.property(nonsense, ({ people, ties, places }) => {
        const drawing = layOut(people, ties, places)
        expect(layOut(people, ties, places)).toEqual(drawing)
        expect(drawing.nodes.map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort())
        const byHand = new Set(drawing.nodes.filter((node) => node.byHand).map(({ id }) => id))
        expectApart(drawing, (one, other) => byHand.has(one) && byHand.has(other))
        for (const { points } of drawing.lines)
          for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
        expect(new Set(drawing.lines.map(({ key }) => key)).size).toBe(drawing.lines.length)
      }),
      { numRuns: 150 },
    ))

  it('leaves who was put somewhere by hand where they were put', () =>
    fc.assert(
      fc.property(nonsense, ({ people, ties, places }) => {
        const drawing = layOut(people, ties, places)
        const last = new Map(places.map((place): [string, Place] => [place.person, place]))
        for (const node of drawing.nodes) {
          const place = last.get(node.id)
          expect(node.byHand).toBe(place !== undefined)
          if (place) expect(node).toMatchObject({ x: place.x, y: place.y })
        }
      }),
      { numRuns: 60 },
    ))

  it('says every tie between people who are there by a line', () =>
    fc.assert(
      fc.property(nonsense, ({ people, ties }) => {
        const { sound, odd } = soundTies(people, ties)
        const drawn = new Set(layOut(people, ties, []).lines.flatMap((line) => line.ties))
        const couples = new Set<string>()
        for (const { id, kind, from, to } of [...sound, ...odd]) {
          if (kind === 'twin') continue
          // Of two couple ties of the same two people the first is drawn.
          const two = [from, to].sort().join()
          if (isCouple(kind) && couples.has(two)) continue
          if (isCouple(kind)) couples.add(two)
          expect([kind, drawn.has(id)]).toEqual([kind, true])
        }
      }),
      { numRuns: 60 },
    ))
})

describe('a family of three generations', () => {
  it('puts children below their parents and partners on one row', () =>
    fc.assert(
      fc.property(family, ({ people, ties }) => {
        const drawing = layOut(people, ties, [])
        for (const { kind, from, to } of ties) {
          const [one, other] = [at(drawing, from), at(drawing, to)]
          if (isKin(kind)) expect(other.y).toBeGreaterThanOrEqual(one.y + rowHeight)
          if (isCouple(kind)) expect(other.y).toBe(one.y)
        }
        expectApart(drawing)
      }),
      { numRuns: 60 },
    ))

  it('puts fourteen children of one couple in order of age, and twins beside each other', () => {
    const [mother, father] = [person(1, 'parent'), person(2, 'parent')]
    const children = Array.from({ length: 14 }, (_none, nth) => person(10 + nth, 'child', (nth * 5) % 14))
    const twins = [children[3]!, children[9]!] as const
    const ties = [
      tie('partner', mother.id, father.id),
      ...children.flatMap(({ id }) => [tie('parent', mother.id, id), tie('parent', father.id, id)]),
      tie('twin', twins[0].id, twins[1].id),
    ]
    const drawing = layOut([...children, mother, father], ties, [])
    const row = children.map((child) => ({ ...child, ...at(drawing, child.id) })).sort((a, b) => a.x - b.x)
    expect(new Set(row.map(({ y }) => y)).size).toBe(1)
    // The younger of two called twins stands beside the elder, out of its own place.
    const ages = row.filter(({ id }) => id !== twins[0].id).map(({ age }) => age)
    expect(ages).toEqual([...ages].sort((a, b) => (b ?? 0) - (a ?? 0)))
    const places = row.map(({ id }) => id)
    expect(Math.abs(places.indexOf(twins[0].id) - places.indexOf(twins[1].id))).toBe(1)
    expectApart(drawing)
  })

  it('puts the partners of one parent at both sides, before to the left, and the children of each below their own line', () => {
    const papa = person(1, 'parent')
    const partners = [person(2, 'parent'), person(3, 'family'), person(4, 'family')]
    const children = partners.map((_none, nth) => person(20 + nth, 'child', 10 - nth))
    const ties = [
      tie('divorced', papa.id, partners[0]!.id),
      tie('separated', papa.id, partners[1]!.id),
      tie('cohabiting', papa.id, partners[2]!.id),
      ...children.flatMap(({ id }, nth) => [tie('parent', papa.id, id), tie('parent', partners[nth]!.id, id)]),
    ]
    const drawing = layOut([...children, papa, ...partners], ties, [])
    const x = (id: string) => at(drawing, id).x
    expect(x(partners[0]!.id)).toBeLessThan(x(papa.id))
    expect(x(partners[2]!.id)).toBeGreaterThan(x(papa.id))
    const left = [...partners].sort((a, b) => x(a.id) - x(b.id)).map((partner) => partners.indexOf(partner))
    const below = [...children].sort((a, b) => x(a.id) - x(b.id)).map((child) => children.indexOf(child))
    expect(below).toEqual(left)
    const couple = (kind: string) => drawing.lines.find(({ look }) => look === kind)
    expect(couple('divorced')?.cut).toBeDefined()
    expect(couple('cohabiting')?.cut).toBeUndefined()
  })

  it('turns each partner to the side of their own parents', () => {
    const [mama, papa, child] = [person(1, 'parent'), person(2, 'parent'), person(3, 'child', 4)]
    const hers = [person(4, 'family'), person(5, 'family')]
    const his = [person(6, 'family'), person(7, 'family')]
    const ties = [
      ...his.map(({ id }) => tie('parent', id, papa.id)),
      ...hers.map(({ id }) => tie('parent', id, mama.id)),
      tie('partner', mama.id, papa.id),
      ...[mama, papa].map(({ id }) => tie('parent', id, child.id)),
    ]
    const drawing = layOut([child, mama, papa, ...hers, ...his], ties, [])
    const x = (id: string) => at(drawing, id).x
    expect(Math.sign(x(mama.id) - x(papa.id))).toBe(Math.sign(x(hers[0]!.id) - x(his[0]!.id)))
  })

  it('keeps the first child where it is when others come along, so that places by hand keep their sense', () => {
    const [child, mama, oma] = [person(1, 'child', 4), person(2, 'parent'), person(3, 'family')]
    const few = layOut([child, mama], [tie('parent', mama.id, child.id)], [])
    const more = layOut(
      [child, mama, oma],
      [tie('parent', mama.id, child.id), tie('parent', oma.id, mama.id)],
      [{ person: oma.id, x: 300, y: -500 }],
    )
    expect(at(few, child.id)).toMatchObject({ x: 0, y: 0 })
    expect(at(more, child.id)).toMatchObject({ x: 0, y: 0 })
  })
})

it('lets people who are tied in no way wait below, and who is not of the family stand around', () => {
  const people = [
    person(1, 'child'),
    person(2, 'parent'),
    person(3, 'network'),
    person(4, 'network'),
    person(5, 'family'),
  ]
  const drawing = layOut(people, [tie('parent', idOf(2), idOf(1))], [])
  expect(at(drawing, idOf(5)).y).toBeGreaterThan(at(drawing, idOf(1)).y)
  expect(at(drawing, idOf(3)).x).toBeGreaterThan(at(drawing, idOf(1)).x)
  expect(at(drawing, idOf(4)).x).toBeLessThan(at(drawing, idOf(1)).x)
})
