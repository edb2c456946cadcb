import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlain } from '@/sync/model/plain'
import { consultant } from '../../voices'
import { project } from '../document'
import { add, beginRehearsal, beginTrigger, keepRehearsal, noteCheck, remove, set, text, type Walked } from './actions'

const mama = { kind: 'parent' as const, person: v7() }
const walked: Walked = {
  moment: { day: 'fri', part: 'evening' },
  trigger: null,
  present: [mama],
  adapt: true,
  scenario: 'Vrijdag, avond',
}
const read = (doc: Y.Doc) => project(readPlain(doc))

it('puts a trigger and a check in nobody’s mouth but that of who writes', () => {
  const doc = new Y.Doc()
  const id = add(doc, 'triggers')
  let changed = 0
  doc.on('update', () => (changed += 1))
  beginTrigger(doc, id)
  expect(changed).toBe(1)
  noteCheck(doc, 'well')
  const { triggers, checks } = read(doc).content
  expect(triggers[0]).toMatchObject({ voice: consultant, enteredAt: expect.any(String) as string })
  expect(triggers[0]?.responses).toHaveLength(1)
  expect(checks[0]?.by).toEqual(consultant)
})

it('keeps a sentence nobody entered apart from what was agreed, until it is', () => {
  const doc = new Y.Doc()
  const id = add(doc, 'rules')
  text(doc, 'rules', id, 'text').insert(0, 'Oma haalt')
  expect(read(doc)).toMatchObject({
    content: { rules: [], begun: [{ id, collection: 'rules', words: 'Oma haalt' }] },
    problems: [],
  })
  set(doc, 'rules', id, { enteredAt: '2026-03-01T10:00:00.000Z' })
  expect(read(doc).content).toMatchObject({ begun: [], rules: [{ id, text: 'Oma haalt' }] })
})

it('keeps what was learned when people stop half way, as a rehearsal that can be laid aside', () => {
  const doc = new Y.Doc()
  const id = v7()
  text(doc, 'rehearsals', id, 'learned').insert(0, 'De b')
  expect(read(doc).problems).not.toEqual([])
  beginRehearsal(doc, id, walked)
  text(doc, 'rehearsals', id, 'learned').insert(4, 'us rijdt niet')
  beginRehearsal(doc, id, walked)
  const { content, problems } = read(doc)
  expect(problems).toEqual([])
  expect(content.rehearsals).toEqual([
    expect.objectContaining({
      at: null,
      moment: 'fri.evening',
      present: [mama],
      scenario: 'Vrijdag, avond',
      learned: 'De bus rijdt niet',
    }),
  ])
  remove(doc, 'rehearsals', id)
  expect(read(doc)).toMatchObject({
    content: { rehearsals: [], bin: [{ id, collection: 'rehearsals' }] },
    problems: [],
  })
  // One of which nothing was written down yet comes back as well.
  const bare = add(doc, 'rehearsals', { on: '2026-03-01' })
  remove(doc, 'rehearsals', bare)
  expect(read(doc).content.bin.map((each) => each.id)).toContain(bare)
})

it('completes at keeping the rehearsal that was begun, or makes it', () => {
  const doc = new Y.Doc()
  const [begun, unwritten] = [v7(), v7()]
  beginRehearsal(doc, begun, { ...walked, present: [], adapt: false })
  keepRehearsal(doc, begun, walked)
  keepRehearsal(doc, unwritten, walked)
  const { rehearsals } = read(doc).content
  expect(rehearsals).toHaveLength(2)
  for (const each of rehearsals) {
    expect(each).toMatchObject({ present: [mama], adapt: true, scenario: 'Vrijdag, avond' })
    expect(each.at).not.toBeNull()
  }
})
