import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSubstantive } from '@/domain/measurement/event'
import { knowledgeLevels, levelOf, wordsAmong } from '@/domain/consent/who-knows'
import type { CasePerson, DocumentContext } from '../../tool'
import { knowsRow, placingRow, rings, type Ring } from '../codes'
import { emptyNetwork, migrate, type Member, type NetworkContent } from '../content'
import { ringAt, reach, standing } from '../board/places'
import { pairsOf } from './compare'
import { events } from './events'
import { hintsOf } from './hints'
import { dangersOf, whoKnows } from './knowing'
import { ringsOf } from './members'
import { offers } from './offers'
import { forFamily, forMember, sheets } from './sheets'
import { summary } from './summary'

const sample = migrate({
  version: 1,
  content: JSON.parse(readFileSync(join(import.meta.dirname, '../samples/v1.json'), 'utf8')) as unknown,
})
const id = (n: number) => `0198d3a0-0000-7000-8000-00000000000${n}`
const people: CasePerson[] = [
  { id: id(1), kind: 'parent', name: 'An', relation: null, age: 34 },
  { id: id(2), kind: 'family', name: 'Bomma', relation: null, age: 66 },
  { id: id(4), kind: 'child', name: 'Noor', relation: null, age: 8 },
]
const context: DocumentContext = {
  documentId: id(5),
  caseId: id(6),
  kind: 'network',
  familyName: 'Claes',
  separatedParents: false,
  people,
  childId: null,
  homes: [],
  documents: [],
  me: { staffId: id(7), name: 'Consulent' },
  readOnly: false,
  madeAt: '2026-03-01T10:00:00.000Z',
}
const bomma = sample.members.find(({ person }) => person === id(2)) as Member

describe('who knows what', () => {
  const [danger] = dangersOf(sample)
  if (!danger) throw new Error('The sample has a danger')

  it('gives nothing to who has no row, a parent neither, and the headline to who may know only that', () => {
    const known = whoKnows(sample)
    expect(levelOf(known, id(1), danger)).toBe('nothing')
    expect(wordsAmong(known, [id(2)], danger)).toBe('Thuis wordt het soms te luid voor Noor.')
    expect(wordsAmong(known, [id(2), id(1)], danger)).toBeNull()
  })

  it('takes what was said of a noted name for the person it turned out to be, and the least where the two differ', () => {
    const note = sample.members.find(({ person }) => person === null) as Member
    const row = (who: string, level: (typeof knowledgeLevels)[number]) => ({
      id: knowsRow(who, danger),
      who,
      kind: 'network' as const,
      document: danger.documentId,
      item: danger.itemId,
      level,
      toldBy: null,
      toldOn: null,
    })
    const content: NetworkContent = {
      ...sample,
      members: sample.members.map((member) => (member.id === note.id ? { ...member, person: id(8) } : member)),
      knows: [row(note.id, 'all')],
    }
    expect(levelOf(whoKnows(content), id(8), danger)).toBe('all')
    expect(levelOf(whoKnows({ ...content, knows: [...content.knows, row(id(8), 'headline')] }), id(8), danger)).toBe(
      'headline',
    )
  })

  it('never puts the full words on a sheet of who may not know all, whatever the matrix says', () => {
    const level = fc.constantFrom(...knowledgeLevels)
    fc.assert(
      fc.property(level, fc.string(), fc.boolean(), (at, text, risk) => {
        const content: NetworkContent = {
          ...sample,
          knows: sample.knows.map((row) => ({ ...row, level: at })),
          headlines: sample.headlines.map((row) => ({ ...row, text })),
          notes: sample.notes.map((note) => ({ ...note, contactRisk: risk })),
        }
        const sheet = forMember(content, bomma, context)
        const words = JSON.stringify(sheet)
        if (risk) expect(sheet).toBeNull()
        if (at !== 'all') expect(words).not.toContain(danger.text)
        else if (!risk) expect(words).toContain(danger.text)
        expect(words).not.toContain('zelf snel moe')
      }),
    )
  })
})

describe('what a family and a member may read', () => {
  it('holds nothing that is noted beside it', () => {
    const words = JSON.stringify(forFamily(sample))
    expect(words).toContain('soep')
    for (const ours of ['snel moe', 'te luid', 'geraakt', 'Vroeger mijn zus', 'Tekening', 'Papa wilde', 'Nonkel Jo'])
      expect(words).not.toContain(ours)
  })

  it('gives a member what is theirs, who steps in, and nobody else', () => {
    const sheet = forMember(sample, bomma, context)
    expect(sheet?.members.map(({ id: of }) => of)).toEqual([bomma.id, sample.members[1]?.id])
    expect(sheet?.placings).toEqual([])
    expect(JSON.stringify(sheet)).not.toContain('trap naar boven')
  })

  it('has rings for each who placed and a sheet for each who is there; of a child’s document only its own rings', () => {
    expect(sheets(sample, context).map(({ kind }) => kind)).toEqual([
      'ringsOf',
      'rings',
      'genogram',
      'member',
      'member',
    ])
    const [own, ...rest] = sheets(sample, { ...context, childId: id(4) })
    expect(rest).toEqual([])
    expect(own?.content?.mine.map(({ name }) => name)).toEqual(['Bomma'])
    expect(JSON.stringify(own)).not.toContain('soep')
  })
})

describe('rings', () => {
  it('keeps those of each who places apart', () => {
    expect(ringsOf(sample, { kind: 'parent', person: id(1) }).get(bomma.id)).toBe(1)
    expect(ringsOf(sample, { kind: 'consultant', person: null }).get(bomma.id)).toBe(2)
    expect(placingRow(bomma.id, 'consultant')).not.toBe(placingRow(bomma.id, `parent:${id(1)}`))
  })

  it('puts everybody in the ring they are in, wherever they stand, and nobody on the name of a ring', () => {
    const ring = fc.constantFrom<Ring>(...rings)
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 40 }), (all) => {
        const stands = standing(all.map((each, at) => ({ id: String(at), ring: each })))
        expect(stands).toHaveLength(all.length)
        for (const { x, y, ring: where } of stands) {
          expect(ringAt(x, y)).toBe(where)
          expect(y > 500 && Math.abs(x - 500) < 40 && y > 500 + reach[where] - 60).toBe(false)
        }
      }),
    )
    expect(ringAt(0, 0)).toBeNull()
  })

  it('lays two beside each other with each person once, and says where one does not stand', () => {
    expect(
      pairsOf(
        [
          { key: 'a', name: 'Oma', ring: 2 },
          { key: 'b', name: 'Bo', ring: 1 },
        ],
        [
          { key: 'a', name: 'Oma', ring: 1 },
          { key: 'c', name: 'Poes', ring: 1 },
        ],
      ),
    ).toEqual([
      { key: 'b', name: 'Bo', one: 1, other: null },
      { key: 'a', name: 'Oma', one: 2, other: 1 },
      { key: 'c', name: 'Poes', one: null, other: 1 },
    ])
  })
})

describe('what is counted', () => {
  const document = id(9)
  const types = (before: NetworkContent, after: NetworkContent) =>
    events(before, after, document).map(({ type }) => type)

  it('counts who is named by a family, and not who we note by ourselves', () => {
    const only = (member: Member): NetworkContent => ({ ...emptyNetwork(), members: [member] })
    expect(events(emptyNetwork(), only(bomma), document).some(isSubstantive)).toBe(true)
    const ours: Member = { ...bomma, addedBy: { kind: 'consultant', person: null } }
    expect(events(emptyNetwork(), only(ours), document).some(isSubstantive)).toBe(false)
  })

  it('counts a telling with a day once for each person, and not that a parent knows already', () => {
    const [row] = sample.knows
    if (!row) throw new Error('The sample says who knows')
    const told = { ...emptyNetwork(), knows: [row, { ...row, id: id(1), item: id(3) }] }
    expect(types(emptyNetwork(), told).filter((type) => type === 'network.person_informed')).toHaveLength(1)
    const knows = (change: Partial<typeof row>) => ({ ...emptyNetwork(), knows: [{ ...row, ...change }] })
    for (const change of [{ toldOn: null }, { kind: 'parent' as const }, { level: 'nothing' as const }])
      expect(types(emptyNetwork(), knows(change))).toEqual([])
  })

  it('does not count who only lies ready on a child’s sheet', () => {
    const ready = sample.mine.map((each) => ({ ...each, ring: null }))
    expect(types(emptyNetwork(), { ...emptyNetwork(), mine: ready })).toEqual([])
    expect(summary({ ...emptyNetwork(), mine: ready }).empty).toBe(true)
    expect(summary(sample).voices).toMatchObject({ child: 1, parent: 5, consultant: 2 })
  })
})

it('suggests a talk about what is open, a few at a time, and never says how many there are', () => {
  expect(hintsOf(emptyNetwork(), context)).toEqual([{ about: 'nobody' }])
  expect(hintsOf(sample, context).length).toBeLessThanOrEqual(4)
  const silent = { ...sample, knows: [] }
  expect(hintsOf(silent, context)).toContainEqual({ about: 'unknown', danger: dangersOf(sample)[0]?.id })
})

it('offers who is there by name, under what they are in the case, and nobody who left', () => {
  expect(offers(sample, context).map(({ text, voice }) => [text, voice.kind])).toEqual([
    ['Bomma', 'family'],
    ['Rita van de voetbal', 'network'],
  ])
})
