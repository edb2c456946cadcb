import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { bind, movedCaret } from './use-shared-text'

/** As much of a text area as the binding uses. */
class Control extends EventTarget {
  value = ''
  selectionStart = 0
  selectionEnd = 0
  selectionDirection = 'none' as const
  setSelectionRange(start: number, end: number) {
    this.selectionStart = start
    this.selectionEnd = end
  }
  /** Types at the caret, as a browser does. */
  type(words: string) {
    this.value = this.value.slice(0, this.selectionStart) + words + this.value.slice(this.selectionEnd)
    this.setSelectionRange(this.selectionStart + words.length, this.selectionStart + words.length)
    this.dispatchEvent(new Event('input'))
  }
}

const asControl = (control: Control) => control as unknown as HTMLTextAreaElement
let control: Control
let doc: Y.Doc
let text: Y.Text
let unbind: () => void

beforeEach(() => {
  control = new Control()
  vi.stubGlobal('document', { activeElement: control })
  doc = new Y.Doc()
  text = doc.getText('t')
  text.insert(0, 'mama luistert')
  unbind = bind(asControl(control), text)
})
afterEach(() => {
  unbind()
  vi.unstubAllGlobals()
})

/** Somebody else, on another device, seen here when `arrive` is called. */
function elsewhere(edit: (text: Y.Text) => void): () => void {
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(other)
  edit(other.getText('t'))
  const update = Y.encodeStateAsUpdate(other, before)
  return () => Y.applyUpdate(doc, update, 'server')
}

describe('a text two people type in', () => {
  it('keeps what both typed at once', () => {
    const arrive = elsewhere((theirs) => theirs.insert(0, 'Soms '))
    control.setSelectionRange(13, 13)
    control.type(' goed')
    arrive()
    expect(text.toJSON()).toBe('Soms mama luistert goed')
    expect(control.value).toBe('Soms mama luistert goed')
  })

  it.each([
    ['before the caret', 7, (theirs: Y.Text) => theirs.insert(0, 'nu: '), 11],
    ['after the caret', 4, (theirs: Y.Text) => theirs.insert(13, '!'), 4],
    ['around a caret in what is cut', 6, (theirs: Y.Text) => theirs.delete(4, 9), 4],
  ])('keeps the caret where it was: %s', (_where, caret, edit, expected) => {
    control.setSelectionRange(caret, caret)
    elsewhere(edit)()
    expect([control.selectionStart, control.selectionEnd]).toEqual([expected, expected])
  })

  it('leaves the words of who composes alone until they are done, and then keeps both', () => {
    control.setSelectionRange(13, 13)
    control.dispatchEvent(new Event('compositionstart'))
    control.type('e')
    const arrive = elsewhere((theirs) => theirs.insert(0, 'Vandaag: '))
    arrive()
    expect(control.value).toBe('mama luisterte')
    control.value = 'mama luistertë'
    control.dispatchEvent(new Event('compositionend'))
    expect(text.toJSON()).toBe('Vandaag: mama luistertë')
    expect(control.value).toBe('Vandaag: mama luistertë')
    expect(control.selectionStart).toBe(23)
  })

  it('replaces one drawn face by another whole', () => {
    control.setSelectionRange(13, 13)
    control.type(' 👧🏽')
    control.setSelectionRange(14, 18)
    control.type('👦🏽')
    expect(text.toJSON()).toBe('mama luistert 👦🏽')
    const again = new Y.Doc()
    Y.applyUpdate(again, Y.encodeStateAsUpdate(doc))
    expect(again.getText('t').toJSON()).not.toContain('\uFFFD')
  })

  it('writes nothing when nothing changed, and nothing after it was let go', () => {
    const updates: unknown[] = []
    doc.on('update', (update) => updates.push(update))
    control.dispatchEvent(new Event('input'))
    unbind()
    control.type('x')
    expect(updates).toEqual([])
  })
})

it('a caret moves with what is put in and cut before it, and not beyond', () => {
  expect(movedCaret(5, [{ retain: 5 }, { insert: 'abc' }])).toBe(5)
  expect(movedCaret(5, [{ insert: 'abc' }])).toBe(8)
  expect(movedCaret(5, [{ retain: 1 }, { delete: 2 }])).toBe(3)
  expect(movedCaret(2, [{ retain: 1 }, { delete: 9 }])).toBe(1)
})
