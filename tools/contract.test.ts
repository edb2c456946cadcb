import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSubstantive } from '@/domain/measurement/event'
import { loadMessages } from '@/messages/load'
import { locales } from '@/messages/locales'
import type { FieldKind, PlainDocument, PlainValue } from '@/sync/model/shape'
import { tools } from './registry'
import { kindsChildReads, kindsForBoth, kindsWithChildSide, kindsWithScreens } from './screens'
import { threadKinds } from './thread-item'
import { offerKinds, toolKinds, type CasePerson, type Tool } from './tool'

/** Every tool is put through the same examination. A tool that needs an exception here does not fulfil the contract. */

const root = join(import.meta.dirname, '..')
const documentId = '0198d3a0-0000-7000-8000-000000000000'
const canary = 'kanarievogel'
const folderOf = ({ kind }: Tool) => join(root, 'tools', kind.replaceAll('_', '-'))
const samplesOf = (tool: Tool) => {
  const folder = join(folderOf(tool), 'samples')
  return readdirSync(folder).map((name) => ({
    version: Number(/^v(\d+)/.exec(name)?.[1]),
    content: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
  }))
}
const newest = (tool: Tool) => {
  const sample = samplesOf(tool).find(({ version }) => version === tool.contentVersion)
  if (!sample) throw new Error(`${tool.kind} has no sample of version ${tool.contentVersion}`)
  return tool.migrate(sample)
}
/** The same content with a word in every string that is no code, id, day or moment. */
function withCanary(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    const isCode = /^[a-z0-9_:.-]*$/.test(value) || /^\d{4}-\d{2}-\d{2}/.test(value) || ['id', 'person'].includes(key)
    return isCode ? value : `${value} ${canary}`
  }
  if (Array.isArray(value)) return value.map((each) => withCanary(each))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withCanary(each, name)]))
}

/** Everybody a sample may name as a parent. */
const people: CasePerson[] = Array.from({ length: 4 }, (_none, at) => ({
  id: `0198d3a0-0000-7000-8000-00000000000${at + 1}`,
  kind: at === 3 ? 'child' : 'parent',
  name: 'Iemand',
  relation: null,
  age: null,
}))

/** Nobody looking is nobody allowed. */
const nobody = { audiences: [], childPresent: false }

type Words = { [key: string]: string | Words | undefined }
const at = (words: Words | string | undefined, path: string): unknown =>
  path
    .split('.')
    .reduce<Words | string | undefined>((found, part) => (typeof found === 'object' ? found[part] : undefined), words)

const uuid = fc.constantFrom(
  '0198d3a0-0000-7000-8000-000000000001',
  '0198d3a0-0000-7000-8000-000000000002',
  '0198d3a0-0000-7000-8000-000000000003',
  '0198d3a0-0000-7000-8000-000000000004',
)
const rubbish: fc.Arbitrary<PlainValue> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 4 }),
)
const fitting: Record<FieldKind, fc.Arbitrary<PlainValue>> = {
  string: fc.oneof(fc.string(), uuid, fc.constantFrom('worries', 'todo.safety_goal', 'child', 'consultant', 'open')),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  boolean: fc.boolean(),
  list: fc.array(fc.oneof(fc.string(), uuid), { maxLength: 4 }),
  date: fc.constantFrom('2026-03-01', '0000-00-00', '2026-13-99'),
  instant: fc.constantFrom('2026-03-01T10:00:00.000Z', '2026-99-99T99:99:99Z'),
}

/** Documents that know the tool's own keys, with fitting and unfitting values, and some that make no sense at all. */
function anyDocument(tool: Tool): fc.Arbitrary<PlainDocument> {
  const collections = Object.entries({ ...tool.shape, ...tool.aside })
  const field = fc
    .constantFrom(
      ...collections.flatMap(([collection, { fields }]) =>
        Object.entries({ ...fields, order: 'string' as const, deleted: 'instant' as const }).map(([name, kind]) => ({
          collection,
          name,
          kind,
        })),
      ),
    )
    .chain(({ collection, name, kind }) =>
      fc.tuple(
        uuid.map((id) => `${collection}/${id}/${name}`),
        fc.oneof({ weight: 4, arbitrary: fitting[kind] }, { weight: 1, arbitrary: rubbish }),
      ),
    )
  const text = fc
    .constantFrom(
      ...collections.flatMap(([collection, { texts }]) => [...texts, 'nonsense'].map((name) => ({ collection, name }))),
    )
    .chain(({ collection, name }) =>
      fc.tuple(
        uuid.map((id) => `${collection}/${id}/${name}`),
        fc.string(),
      ),
    )
  const stray = fc.tuple(fc.string(), rubbish)
  return fc.record({
    fields: fc
      .array(fc.oneof({ weight: 12, arbitrary: field }, { weight: 1, arbitrary: stray }), { maxLength: 120 })
      .map((entries) => Object.fromEntries(entries)),
    texts: fc.array(text, { maxLength: 40 }).map((entries) => Object.fromEntries(entries)),
  })
}

it('has tools, each once, in the order of the published survey', () => {
  const kinds = tools.map(({ kind }) => kind)
  expect(kinds).toEqual(toolKinds.filter((kind) => kinds.includes(kind)))
  expect(kinds.length).toBeGreaterThan(0)
})

it('can be worked on: every tool has its screens, and there are none of a tool that is not there', () =>
  expect([...kindsWithScreens].sort()).toEqual(tools.map(({ kind }) => kind as string).sort()))

it('says of the tools with a side for a child, and of no others, that they have one and whether it is for reading', () => {
  expect(kindsWithChildSide).toEqual(tools.filter(({ childSide }) => childSide).map(({ kind }) => kind))
  expect(kindsChildReads).toEqual(tools.filter(({ childSide }) => childSide === 'reads').map(({ kind }) => kind))
  expect(kindsForBoth).toEqual(
    tools.filter(({ childSide, perChild }) => childSide && !perChild).map(({ kind }) => kind),
  )
})

describe.each(tools.map((tool) => [tool.kind, tool] as const))('%s', (_, tool) => {
  const empty = tool.empty()

  it('has the rooms every tool has', () => {
    const missing = [
      'README.md',
      'index.ts',
      'content.ts',
      'document.ts',
      'steps.ts',
      'Editor.tsx',
      'ReadView.tsx',
      'messages',
      'samples',
    ].filter((room) => !existsSync(join(folderOf(tool), room)))
    expect(missing).toEqual([])
  })

  it('keeps what lies beside a document under other names than what lies in it', () =>
    expect(Object.keys(tool.aside ?? {}).filter((name) => Object.hasOwn(tool.shape, name))).toEqual([]))

  it('accepts its own empty document', () => {
    expect(tool.schema.safeParse(empty).success).toBe(true)
    expect(tool.project({ fields: {}, texts: {} })).toEqual({ content: empty, problems: [] })
  })

  it('counts an empty document as no use', () => {
    const told = tool.summary(empty)
    expect(told).toMatchObject({
      empty: true,
      voices: {},
      activeDangerStatements: 0,
      presentedAt: null,
      finishedAt: null,
    })
    expect(Object.values(told.counts).every((count) => count === 0)).toBe(true)
    expect(tool.events(empty, empty, documentId)).toEqual([])
    expect(tool.changes(empty, empty)).toEqual([])
  })

  it('opens every version ever stored', () => {
    const versions = samplesOf(tool).map(({ version }) => version)
    expect([...new Set(versions)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: tool.contentVersion }, (_none, version) => version + 1),
    )
    for (const sample of samplesOf(tool)) {
      const content = tool.migrate(sample)
      expect(tool.schema.safeParse(content).success).toBe(true)
      expect(tool.summary(content).empty).toBe(false)
    }
    expect(() => tool.migrate({ version: tool.contentVersion + 1, content: empty })).toThrow()
  })

  it('reads anything that can lie in a document, and what it reads fits its schema', () => {
    fc.assert(
      fc.property(anyDocument(tool), anyDocument(tool), (one, other) => {
        const [before, after] = [tool.project(one), tool.project(other)]
        for (const { content } of [before, after]) {
          expect(tool.schema.safeParse(content).success).toBe(true)
          expect(tool.summary(content).activeDangerStatements).toBeGreaterThanOrEqual(0)
        }
        expect(tool.changes(before.content, after.content)).toBeInstanceOf(Array)
        expect(tool.events(before.content, after.content, documentId)).toBeInstanceOf(Array)
      }),
      { numRuns: 300 },
    )
  })

  it('counts the same act once, and nothing when nothing changed', () => {
    fc.assert(
      fc.property(anyDocument(tool), anyDocument(tool), (one, other) => {
        const [before, after] = [tool.project(one).content, tool.project(other).content]
        const first = tool.events(before, after, documentId)
        expect(tool.events(before, after, documentId)).toEqual(first)
        expect(new Set(first.map(({ id }) => id)).size).toBe(first.length)
        expect(tool.events(after, after, documentId)).toEqual([])
        expect(tool.changes(after, after)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('makes use with a family substantive, and says no word of anyone', () => {
    const content = tool.schema.parse(withCanary(newest(tool)))
    expect(JSON.stringify(content)).toContain(canary)
    const events = tool.events(empty, content, documentId)
    expect(events.some(isSubstantive)).toBe(true)
    expect(JSON.stringify(events)).not.toContain(canary)
    expect(JSON.stringify(tool.summary(content))).not.toContain(canary)
    for (const { payload } of events)
      for (const flag of Object.values(payload ?? {})) expect(String(flag)).toMatch(/^[\w:.-]{1,60}$/)
  })

  it('tells what changed, both ways', () => {
    const content = newest(tool)
    const kinds = (found: readonly { kind: string }[]) => [...new Set(found.map(({ kind }) => kind))]
    expect(kinds(tool.changes(empty, content))).toEqual(['added'])
    expect(kinds(tool.changes(content, empty))).toEqual(['removed'])
  })

  it.each(locales)('lets only plain words be renamed, each once, in %s', (locale) => {
    const keys = tool.renamable ?? []
    const words = at(loadMessages(locale, root), `tools.${tool.kind}`) as Words
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect([key, at(words, key)]).toEqual([key, expect.stringMatching(/^[^<>{}]{1,60}$/)])
  })

  it.each(locales)('has words in %s for each line of its rubric and for what is counted beside it', (locale) => {
    const words = at(loadMessages(locale, root), `tools.${tool.kind}`) as Words
    const { lines = [], facts = () => [] } = tool.review ?? {}
    expect(new Set(lines).size).toBe(lines.length)
    const told = [...facts(empty), ...facts(newest(tool))]
    expect(told.filter(({ line }) => !lines.includes(line))).toEqual([])
    const needed = [
      ...lines.flatMap((line) => [`review.lines.${line}.name`, `review.lines.${line}.meaning`]),
      ...told.map(({ label }) => label),
    ]
    expect(needed.filter((key) => typeof at(words, key) !== 'string')).toEqual([])
  })

  it('counts beside its rubric, and says no word of anyone there', () => {
    const facts = tool.review?.facts(tool.schema.parse(withCanary(newest(tool)))) ?? []
    expect(JSON.stringify(facts)).not.toContain(canary)
    for (const fact of facts) if ('count' in fact) expect(fact.count).toBeGreaterThanOrEqual(0)
  })

  it('offers other tools whole words with whose they are, each once, whatever lies in the document', () => {
    if (!tool.offers) return
    expect(tool.offers(empty, { people })).toEqual([])
    fc.assert(
      fc.property(anyDocument(tool), (one) => {
        const { content } = tool.project(one)
        const offers = tool.offers?.(content, { people }) ?? []
        const ids = offers.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { kind, text, about } of offers) {
          expect(offerKinds).toContain(kind)
          expect(text).toBe(text.trim())
          expect(text).not.toBe('')
          if (about !== null) expect(ids).toContain(about)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('says for the thread of a case only what has words, with no child’s words that nobody asked it about', () => {
    if (!tool.threads) return
    expect(tool.threads(empty, { people })).toEqual({ items: [], links: [] })
    fc.assert(
      fc.property(anyDocument(tool), (one) => {
        const { content } = tool.project(one)
        for (const { id, kind, text, numbers } of tool.threads?.(content, { people }).items ?? []) {
          expect(threadKinds).toContain(kind)
          expect(text).toBe(text.trim())
          expect(kind === 'scale' ? (numbers ?? []).length : text.length).toBeGreaterThan(0)
          // A child's own words come from where the child can be asked.
          if (kind === 'child_words') expect(tool.permission?.read(content, id, nobody)?.shown).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })
  it('has words for everything people did together, whatever lies in the document', () => {
    if (!tool.together) return
    expect(tool.together(empty, { people })).toEqual([])
    const said = new Set<string>()
    fc.assert(
      fc.property(anyDocument(tool), (one) => {
        const { content } = tool.project(one)
        for (const { what } of tool.together?.(content, { people }) ?? []) said.add(what)
      }),
      { numRuns: 200 },
    )
    for (const { what } of tool.together(newest(tool), { people })) said.add(what)
    for (const locale of locales) {
      const words = (loadMessages(locale, root)['tools'] as Words)[tool.kind]
      for (const what of said) expect([what, typeof at(words, `together.${what}`)]).toEqual([what, 'string'])
    }
  })
  it('offers nothing that was laid aside or is still being typed', () => {
    if (!tool.offers) return
    const content = newest(tool)
    const words = JSON.stringify(tool.offers(content, { people }).map(({ id }) => id))
    const kept = JSON.stringify(
      [content as { bin?: unknown; drafts?: unknown }].map(({ bin, drafts }) => [bin, drafts]),
    )
    for (const [, id] of kept.matchAll(/"id":"([^"]+)"/g)) expect(words).not.toContain(id)
  })

  it('asks each step once', () => {
    const ids = tool.steps.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(tool.steps.every(({ softness }) => [1, 2, 3].includes(softness))).toBe(true)
  })

  it.each(locales)('has a name and words for each step and each thing of the history in %s', (locale) => {
    const words = at(loadMessages(locale, root), `tools.${tool.kind}`) as Words
    const changes = [...tool.changes(empty, newest(tool)), ...tool.changes(newest(tool), empty)]
    const needed = [
      'name',
      'purpose',
      ...tool.steps.map(({ id }) => `steps.${id}`),
      ...changes.flatMap(({ thing, at: place, part }) => [
        `history.things.${thing}`,
        ...(place === undefined ? [] : [place]),
        ...(part === undefined ? [] : [part]),
      ]),
    ]
    expect(needed.filter((key) => typeof at(words, key) !== 'string')).toEqual([])
  })
})
