import fc from 'fast-check'
import { v5 } from 'uuid'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlain } from '@/sync/model/plain'
import { addRow, textOf } from '@/sync/model/edit'
import type { FromSource } from '../../links'
import { frameKeys, frameRows, type FrameKey } from '../codes'
import { project } from '../document'
import type { DraftFrame } from '../rules/first-draft'
import { stillFree } from '../rules/first-draft'
import { applyDraft } from './apply-draft'

type Pair = { doc: Y.Doc; aside: Y.Doc }
const pair = (): Pair => ({ doc: new Y.Doc(), aside: new Y.Doc() })
const take = (to: Pair, from: Pair) => {
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc))
  Y.applyUpdate(to.aside, Y.encodeStateAsUpdate(from.aside))
}
const read = ({ doc, aside }: Pair) => {
  const [own, beside] = [readPlain(doc), readPlain(aside)]
  const plain = { fields: { ...own.fields, ...beside.fields }, texts: { ...own.texts, ...beside.texts } }
  return project(plain).content
}
const draftOn = (at: Pair, draft: readonly DraftFrame[]) =>
  applyDraft(at.doc, at.aside, read(at), stillFree(read(at), draft))

const offer = (text: string): FromSource => ({
  ...{ id: v5(text, frameRows.what), kind: 'danger_statement', text, voice: { kind: 'parent', person: null } },
  ...{ voiceName: '', saidOn: null, about: null, sourceKind: 'three_columns', sourceDocument: frameRows.good },
})
const line = fc.constantFrom('Mama is bang.', 'Oma helpt.', 'We lachen veel.', 'Papa belt.', 'Juf Els luistert.')
const known = fc.uniqueArray(line, { maxLength: 3 })
/** What a device makes of what it knows: a first line of ours, and what the case says below it. */
const draftOf = (lines: readonly string[]): DraftFrame[] =>
  frameKeys.map((key) => ({
    key,
    text: key === 'mine' ? '' : [`Blad ${key}.`, ...(key === 'good' ? lines : [])].join('\n'),
    from: key === 'good' ? lines.map(offer) : [],
  }))
const textOn = (at: Pair, key: FrameKey) => read(at).frames.find((frame) => frame.key === key)?.text ?? ''

it('makes one first draft of those two devices make without each other', () => {
  fc.assert(
    fc.property(known, fc.constantFrom(...frameKeys.slice(1, 9)), fc.boolean(), (lines, written, undone) => {
      const [one, other] = [pair(), pair()]
      // Somebody wrote a sheet before.
      addRow(one.doc, 'frames', { id: frameRows[written], fields: { key: written }, texts: { text: 'Van ons.' } })
      take(other, one)
      const draft = draftOf(lines)
      const undo = draftOn(one, draft)
      if (undone) {
        undo()
        draftOn(one, draft)
      }
      draftOn(other, draft)
      take(one, other)
      take(other, one)
      expect(read(one)).toEqual(read(other))
      for (const { key, text } of draft) if (key !== written) expect(textOn(one, key)).toBe(text)
      const links = read(one).links
      expect(links.map(({ text }) => text).sort()).toEqual(written === 'good' ? [] : [...lines].sort())
      for (const { origin, key } of read(one).frames)
        if (key !== written) expect(origin).toBe(draft.find((each) => each.key === key)?.text)
    }),
    { numRuns: 25 },
  )
})

it('says once what both devices knew, and keeps what only one of them knew', () => {
  fc.assert(
    fc.property(known, known, (here, there) => {
      const [one, other] = [pair(), pair()]
      draftOn(one, draftOf(here))
      draftOn(other, draftOf(there))
      take(one, other)
      take(other, one)
      expect(read(one)).toEqual(read(other))
      const lines = textOn(one, 'good').split('\n')
      expect(lines.filter((each) => each === 'Blad good.')).toHaveLength(1)
      for (const each of [...here, ...there]) expect(lines).toContain(each)
      expect(textOn(one, 'next')).toBe('Blad next.')
      expect(new Set(read(one).links.map(({ text }) => text))).toEqual(new Set([...here, ...there]))
      expect(read(one).links).toHaveLength(new Set([...here, ...there]).size)
    }),
    { numRuns: 25 },
  )
})

it('goes on in a text that was drafted on both sides', () => {
  const [one, other] = [pair(), pair()]
  draftOn(one, draftOf(['Oma helpt.']))
  textOf(one.doc, 'frames', frameRows.good, 'text').insert(10, ' Zei mama.')
  draftOn(other, draftOf(['Oma helpt.']))
  take(one, other)
  take(other, one)
  expect(textOn(one, 'good')).toBe(textOn(other, 'good'))
  expect(textOn(one, 'good')).toBe('Blad good. Zei mama.\nOma helpt.')
})
