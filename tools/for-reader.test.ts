import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Permission } from '@/domain/consent/permission'
import { forReader, readers, type Reader } from './for-reader'
import { toolOf } from './registry'
import { tieTogether } from './thread'
import { threadSources, type CaseContent } from './thread-sources'
import { threeColumns } from './three-columns'
import { emptyMap, type MapCard, type MapContent } from './three-columns/content'
import { threeHouses } from './three-houses'
import { emptyHouses, type HouseCard, type HousesContent } from './three-houses/content'
import type { CasePerson, Tool } from './tool'

const [child, mama, papa] = ['kind', 'mama', 'papa']
const people: CasePerson[] = [
  { id: child, kind: 'child', name: 'Noor', relation: null, age: 9 },
  { id: mama, kind: 'parent', name: 'Sofie', relation: null, age: null },
  { id: papa, kind: 'parent', name: 'Karim', relation: null, age: null },
]
const voice = { kind: 'child', person: child } as const
const houseCard = (id: string, text: string): HouseCard => ({
  id,
  container: 'worry',
  kind: 'words',
  text,
  voice,
  enteredBy: null,
  enteredByName: '',
  enteredAt: '2026-03-01T10:00:00Z',
  saidOn: null,
  confirmedAt: '2026-03-01T10:05:00Z',
  pinned: false,
  unsent: false,
  crossedOut: false,
  cell: null,
  sticker: null,
  picture: null,
  paraphrase: '',
  fromWhom: '',
  translation: '',
  removedAt: null,
  draft: null,
})
const permission = (audience: string, answer: Permission['answer'], more: Partial<Permission> = {}) =>
  ({
    id: `p-${audience}-${answer}`,
    audience,
    audienceKind: null,
    scope: 'all',
    answer,
    at: '2026-03-02T10:00:00Z',
    askedBy: null,
    withdrawnAt: null,
    comment: '',
    override: null,
    ...more,
  }) as HousesContent['permissions'][number]
const houses = (permissions: HousesContent['permissions']): HousesContent => ({
  ...emptyHouses(),
  cards: [houseCard('loud', 'Papa roept heel hard')],
  permissions,
  ratings: [
    {
      id: 'r',
      rater: voice,
      on: '2026-03-01',
      at: null,
      value: 2,
      shown: 'path',
      because: 'ik slaap slecht',
      oneHigher: '',
      confirmedAt: null,
    },
  ],
})
const card = (id: string, category: MapCard['category'], text: string, more: Partial<MapCard> = {}): MapCard => ({
  id,
  column: 'worries',
  category,
  text,
  voice: { kind: 'consultant', person: null },
  voiceName: '',
  enteredBy: null,
  enteredByName: '',
  enteredAt: '2026-03-01T10:00:00Z',
  source: null,
  sourceNote: '',
  sourceItem: null,
  saidOn: null,
  about: null,
  confirmedAt: null,
  details: {},
  worried: [],
  owner: null,
  dangerPresent: null,
  goalOwner: null,
  pairedWith: null,
  doers: [],
  by: null,
  status: 'open',
  reviewedAt: null,
  disputes: [],
  removedAt: null,
  draft: null,
  ...more,
})
const map: MapContent = {
  ...emptyMap(),
  cards: [
    card('fear', 'danger_statement', 'We zijn bang dat papa drinkt'),
    card('calm', 'safety_goal', 'Het is rustig ’s avonds', { column: 'todo', pairedWith: 'fear' }),
    card('quote', null, 'Papa roept heel hard', { voice, source: 'tool', sourceItem: 'loud' }),
    card('typed', 'strength', 'Noor zei dat ze graag voetbalt', { voice, column: 'good' }),
  ],
}
const contents = (permissions: HousesContent['permissions'], more: CaseContent[] = []): CaseContent[] => [
  { documentId: 'map', childId: null, tool: threeColumns as Tool, content: map },
  { documentId: 'houses', childId: child, tool: threeHouses as Tool, content: houses(permissions) },
  ...more,
]
const read = (reader: Reader, given: CaseContent[]) => {
  const { sources } = threadSources(given, { people })
  return forReader(reader, { thread: tieTogether(sources), contents: given, people })
}
const all = (reader: Reader, given: CaseContent[]) => JSON.stringify(read(reader, given))

describe.each(readers)('for %s', (reader) => {
  it('has nothing a child said, nor its number, without its yes for this reader', () => {
    const others = readers
      .filter((each) => each !== reader)
      .flatMap((each) => (each === 'family' ? [`person:${mama}`] : [`role:${each}`]))
    for (const permissions of [[], others.map((audience) => permission(audience, 'yes'))]) {
      const said = all(reader, contents(permissions))
      expect(said).toContain('We zijn bang')
      for (const words of ['Papa roept', 'graag voetbalt', 'slaap slecht']) expect(said).not.toContain(words)
    }
  })

  it('says whose words are not on it, and never which', () => {
    const { leftOut } = read(reader, contents([]))
    expect(leftOut.every((each) => each.why === 'no_yes' && each.voice?.person === child)).toBe(true)
    expect(leftOut.map(({ kind }) => kind).sort()).toEqual(['child_words', 'scale', 'strength'])
  })
})

it('has what the child said yes to for the judge, and still nothing somebody typed for it elsewhere', () => {
  const said = all('court', contents([permission('role:court', 'yes')]))
  for (const words of ['Papa roept', 'slaap slecht']) expect(said).toContain(words)
  expect(said).not.toContain('graag voetbalt')
})

it('needs the yes of the child for each parent', () => {
  expect(all('family', contents([permission(`person:${mama}`, 'yes')]))).not.toContain('Papa roept')
  expect(all('family', contents([permission(`person:${mama}`, 'yes'), permission(`person:${papa}`, 'yes')]))).toContain(
    'Papa roept',
  )
})

it('takes words off again when the child takes its yes back', () => {
  const back = permission('role:court', 'yes', { withdrawnAt: '2026-04-01T10:00:00Z' })
  expect(all('court', contents([back]))).not.toContain('Papa roept')
})

it('notes an override that counts, and shows nothing for one of which the child was not told', () => {
  const override = {
    reason: 'court' as const,
    text: 'de rechter vroeg het',
    decidedWith: 'Els',
    toldAt: '2026-03-05',
    plannedOn: null,
  }
  const noted = permission('role:court', 'no', { override })
  const { sentences } = read('court', contents([noted]))
  expect(sentences.find(({ kind }) => kind === 'child_words')?.override).toMatchObject({ decidedWith: 'Els' })
  const untold = permission('role:court', 'no', { override: { ...override, toldAt: null } })
  expect(all('court', contents([untold]))).not.toContain('Papa roept')
})

it('says a rule without the child whose idea it was, and keeps the rule', () => {
  const rules: Tool = {
    ...(threeColumns as Tool),
    kind: 'safety_plan',
    threads: () => ({
      items: [{ id: 'rule', kind: 'rule', text: 'Niemand roept', voice, voiceName: '', on: null, about: [] }],
      links: [],
    }),
  }
  const { sentences } = read('court', contents([], [{ documentId: 'plan', childId: null, tool: rules, content: null }]))
  expect(sentences.find(({ kind }) => kind === 'rule')).toMatchObject({ text: 'Niemand roept', voice: null })
})

it('leaves out what repeats a child’s words nobody may read', () => {
  const repeated = {
    ...map,
    cards: [...map.cards, card('says', 'strength', 'Ze zei: “papa  ROEPT heel hard”, en ging slapen')],
  }
  const given = (permissions: HousesContent['permissions']) =>
    contents(permissions).map((each) => (each.documentId === 'map' ? { ...each, content: repeated } : each))
  expect(all('court', given([]))).not.toContain('ging slapen')
  expect(read('court', given([])).leftOut.map(({ why }) => why)).toContain('repeats')
  expect(all('court', given([permission('role:court', 'yes')]))).toContain('ging slapen')
})

describe('what a family was not told all of', () => {
  const knowing = (level: 'nothing' | 'headline' | 'all'): Tool => ({
    ...(threeColumns as Tool),
    kind: 'network',
    threads: () => ({ items: [], links: [] }),
    whoKnows: () => ({
      knows: [mama, papa].map((personId) => ({ documentId: 'map', itemId: 'fear', personId, level })),
      headlines: [{ documentId: 'map', itemId: 'fear', text: 'Zorgen over de avonden' }],
    }),
  })
  const network = (level: 'nothing' | 'headline' | 'all') =>
    contents([], [{ documentId: 'network', childId: null, tool: knowing(level), content: null }])
  it('is on its page as far as it was told', () => {
    expect(all('family', network('all'))).toContain('We zijn bang')
    expect(all('family', network('headline'))).toContain('Zorgen over de avonden')
    for (const level of ['headline', 'nothing'] as const)
      for (const words of ['We zijn bang', 'Het is rustig']) expect(all('family', network(level))).not.toContain(words)
  })
  it('is on the judge’s', () => expect(all('court', network('nothing'))).toContain('We zijn bang'))
})

describe('words on the map', () => {
  const takenBack = (permissions: HousesContent['permissions']) =>
    threadSources(contents(permissions), { people }).takenBack
  const yes = [permission(`person:${mama}`, 'yes'), permission(`person:${papa}`, 'yes')]
  it('are said to be taken back when a parent may not read them any more', () => {
    expect(takenBack(yes)).toEqual([])
    expect(takenBack([...yes, permission(`person:${papa}`, 'no', { at: '2026-05-01T10:00:00Z' })])).toEqual([
      { documentId: 'map', tool: 'three_columns', voice },
    ])
  })
})

it('never lets a child’s words out without a yes, whatever was answered', () => {
  const audience = fc.constantFrom('role:court', 'role:handover', `person:${mama}`, `person:${papa}`)
  const answer = fc.constantFrom<Permission['answer'][]>('yes', 'no', 'not_yet', 'only_if_present', 'only_part')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(audience, answer), { maxLength: 8 }),
      fc.constantFrom(...readers),
      (given, reader) => {
        const permissions = given.map(([to, said], at) =>
          permission(to, said, { id: `p${at}`, at: `2026-03-0${at + 1}T10:00:00Z` }),
        )
        const needed = reader === 'family' ? [`person:${mama}`, `person:${papa}`] : [`role:${reader}`]
        const last = (to: string) => given.filter(([each]) => each === to).at(-1)?.[1]
        expect(all(reader, contents(permissions)).includes('Papa roept')).toBe(needed.every((to) => last(to) === 'yes'))
      },
    ),
  )
})

it('finds every tool’s threads total on nothing', () => {
  for (const kind of ['safety_plan', 'three_columns', 'three_houses', 'words_pictures']) {
    const tool = toolOf(kind)
    expect(tool?.threads?.(tool.empty(), { people })).toEqual({ items: [], links: [] })
  }
})
