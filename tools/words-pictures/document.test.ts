import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlain } from '@/sync/model/plain'
import { together } from '@/sync/model/aside'
import { textOf } from '@/sync/model/edit'
import { frameKeys, frameRows } from './codes'
import { project } from './document'
import {
  addDispute,
  addFrame,
  answer,
  decideWithout,
  ensureMine,
  moveFrame,
  putWords,
  recordTelling,
  removeFrame,
  restoreFrame,
} from './editor/actions'
import { applyDraft } from './editor/apply-draft'
import type { DraftFrame } from './rules/first-draft'

const read = (doc: Y.Doc, aside?: Y.Doc) => project(together(readPlain(doc), aside ? readPlain(aside) : null)).content
const keys = (doc: Y.Doc) => read(doc).frames.map(({ key }) => key)
const mama = { id: '0198d3a0-0000-7000-8000-000000000001', kind: 'parent' as const }

it('keeps the order whatever is added first, and takes a sheet back with what it held', () => {
  const doc = new Y.Doc()
  for (const key of ['mine', 'what', 'title', null, 'good'] as const) addFrame(doc, read(doc), key)
  expect(keys(doc)).toEqual(['title', 'good', 'what', null, 'mine'])
  textOf(doc, 'frames', frameRows.good, 'text').insert(0, 'Pannenkoeken.')
  removeFrame(doc, frameRows.good)
  expect(keys(doc)).toEqual(['title', 'what', null, 'mine'])
  expect(read(doc).bin.map(({ text }) => text)).toEqual(['Pannenkoeken.'])
  addFrame(doc, read(doc), 'good')
  expect(read(doc).frames[1]).toMatchObject({ key: 'good', text: 'Pannenkoeken.' })
  restoreFrame(doc, frameRows.good)
  const undo = moveFrame(doc, read(doc), frameRows.good, { before: frameRows.title })
  expect(keys(doc)[0]).toBe('good')
  undo()
  expect(keys(doc).slice(0, 2)).toEqual(['title', 'good'])
})

it('is one story when two devices begin it without a network', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  for (const key of frameKeys) addFrame(one, read(one), key)
  for (const key of frameKeys.toReversed()) addFrame(other, read(other), key)
  textOf(one, 'frames', frameRows.good, 'text').insert(0, 'Een. ')
  textOf(other, 'frames', frameRows.good, 'text').insert(0, 'Twee. ')
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  expect(read(one)).toEqual(read(other))
  expect(read(one).frames).toHaveLength(frameKeys.length)
  const text = read(one).frames.find(({ key }) => key === 'good')?.text
  expect(text).toContain('Een.')
  expect(text).toContain('Twee.')
})

it('puts a first draft on free sheets with ours beside it, and takes all of it back', () => {
  const [doc, aside] = [new Y.Doc(), new Y.Doc()]
  const draft: DraftFrame[] = frameKeys.map((key) => ({
    key,
    text: key === 'mine' ? '' : `Zin over ${key}.`,
    from: [],
  }))
  const undo = applyDraft(doc, aside, read(doc, aside), draft)
  const made = read(doc, aside)
  expect(made.frames.map(({ key }) => key)).toEqual(frameKeys)
  expect(made.frames.find(({ key }) => key === 'who')).toMatchObject({ text: 'Zin over who.', origin: 'Zin over who.' })
  // Nothing of what lies beside it is in the story itself.
  expect(JSON.stringify(readPlain(doc))).not.toContain('origin')
  undo()
  // The child's own is nobody else's to take away: it may be drawing there.
  expect(keys(doc)).toEqual(['mine'])
  const again = applyDraft(doc, aside, read(doc, aside), draft)
  expect(read(doc, aside).frames.find(({ key }) => key === 'who')?.text).toBe('Zin over who.')
  again()
})

it('takes back of a first draft only what is still ours', () => {
  const [doc, aside] = [new Y.Doc(), new Y.Doc()]
  const draft: DraftFrame[] = frameKeys.map((key) => ({ key, text: key === 'mine' ? '' : `Over ${key}.`, from: [] }))
  const undo = applyDraft(doc, aside, read(doc, aside), draft)
  textOf(doc, 'frames', frameRows.good, 'text').insert(0, 'Mama zegt: ')
  textOf(doc, 'frames', frameRows.who, 'title').insert(0, 'Wie?')
  addDispute(doc, frameRows.what, { kind: 'parent', person: mama.id }, '')
  const [version] = read(doc).frames.flatMap(({ disputes }) => disputes)
  textOf(doc, 'disputes', version?.id ?? '', 'words').insert(0, 'Anders.')
  textOf(doc, 'frames', frameRows.mine, 'text').insert(0, 'Waarom?')
  undo()
  expect(read(doc, aside).frames).toMatchObject([
    { key: 'good', text: 'Mama zegt: Over good.', origin: 'Over good.' },
    { key: 'who', text: '', title: 'Wie?' },
    { key: 'what', text: '', origin: '' },
    { key: 'mine', text: 'Waarom?' },
  ])
})

it('puts words on a sheet in the place of a sentence that is still ours only, with a way back', () => {
  const [doc, aside] = [new Y.Doc(), new Y.Doc()]
  const voice = { kind: 'parent' as const, person: mama.id }
  applyDraft(doc, aside, read(doc, aside), [{ key: 'good', text: 'Van ons.', from: [] }])
  const text = textOf(doc, 'frames', frameRows.good, 'text')
  const put = () => {
    const [frame] = read(doc, aside).frames
    if (!frame) throw new Error('There is a sheet')
    return putWords(doc, frame, 'Pannenkoeken.', voice)
  }
  let undo = put()
  expect(read(doc, aside).frames).toMatchObject([{ text: 'Pannenkoeken.', wordsOf: [voice] }])
  undo()
  expect(read(doc, aside).frames).toMatchObject([{ text: 'Van ons.', wordsOf: [] }])
  text.insert(text.length, ' En van niemand.')
  undo = put()
  expect(text.toJSON()).toBe('Van ons. En van niemand.\nPannenkoeken.')
  text.insert(0, 'Eerst dit. ')
  undo()
  expect(text.toJSON()).toBe('Eerst dit. Van ons. En van niemand.')
})

it('brings the child’s own sheet back from aside when the child needs it', () => {
  const doc = new Y.Doc()
  ensureMine(doc)
  removeFrame(doc, frameRows.mine)
  ensureMine(doc)
  expect(keys(doc)).toEqual(['mine'])
})

it('notes no reason nobody chose, and which words a decision was about', () => {
  const aside = new Y.Doc()
  decideWithout(aside, mama.id, { decidedOn: '2026-03-01', of: 'mark' })
  expect(read(new Y.Doc(), aside).dissents).toMatchObject([{ reason: null, of: 'mark' }])
})

it('notes a yes, a decision and a telling, each once', () => {
  const [doc, aside] = [new Y.Doc(), new Y.Doc()]
  addFrame(doc, read(doc), 'good')
  textOf(doc, 'frames', frameRows.good, 'text').insert(0, 'Pannenkoeken.')
  const [frame] = read(doc).frames
  if (!frame) throw new Error('There is a sheet')
  answer(aside, frame, mama, 'change')
  answer(aside, frame, mama, 'ok')
  decideWithout(aside, mama.id, { reason: 'refuses' })
  decideWithout(aside, mama.id, { reason: 'not_reached' })
  recordTelling(doc, aside, {
    on: '2026-03-01',
    place: 'home',
    readBy: null,
    people: [],
    copyGiven: true,
    reaction: 'Oké.',
    copyWhere: '',
  })
  const content = read(doc, aside)
  expect(content.approvals).toMatchObject([{ state: 'ok', person: mama.id }])
  expect(content.dissents).toMatchObject([{ reason: 'not_reached' }])
  expect(content.presentations).toMatchObject([{ reaction: 'Oké.', copyGiven: true, place: 'home' }])
  expect(content.moments.map(({ id }) => id)).toEqual(content.presentations.map(({ id }) => id))
  // The story is what a child's tablet opens: an adult's words about the telling are not in it.
  expect(JSON.stringify(readPlain(doc))).not.toContain('Oké.')
})
