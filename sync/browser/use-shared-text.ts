'use client'

import { useCallback, useEffect, useRef } from 'react'
import type * as Y from 'yjs'
import { byPerson } from '@/sync/model/edit'
import { differenceOf } from '@/sync/model/text-difference'

type Control = HTMLTextAreaElement | HTMLInputElement

export type Delta = readonly { retain?: number | undefined; insert?: unknown; delete?: number | undefined }[]

/** Where a caret stands after somebody else changed the words before, around or after it. */
export function movedCaret(caret: number, delta: Delta): number {
  let at = 0
  let moved = caret
  for (const { retain, insert, delete: removed } of delta) {
    if (retain !== undefined) at += retain
    if (typeof insert === 'string') {
      if (at < moved) moved += insert.length
      at += insert.length
    }
    if (removed !== undefined && at < moved) moved -= Math.min(removed, moved - at)
  }
  return moved
}

/**
 * Ties an uncontrolled text control to a shared text. What is typed becomes the one stretch that changed; what others type appears
 * with the caret where it was. While an input method composes (accents, Arabic, Chinese) nothing is taken from or put into the
 * control. Returns the ref to give to the control.
 */
export function useSharedText(text: Y.Text): (control: Control | null) => void {
  const bound = useRef<(() => void) | null>(null)
  const ref = useCallback(
    (control: Control | null) => {
      bound.current?.()
      bound.current = control ? bind(control, text) : null
    },
    [text],
  )
  useEffect(() => () => bound.current?.(), [])
  return ref
}

export function bind(control: Control, text: Y.Text): () => void {
  // What the control last held in common with the text: a difference is counted from here, also after a composition.
  let known = text.toJSON()
  let composing = false
  let settling = false
  const waiting: Delta[] = []
  control.value = known

  const take = () => {
    if (composing) return
    const { at, removed, added } = differenceOf(known, control.value)
    if (removed === 0 && added === '') return
    // Set first: the observer below must see its own change as nothing new.
    known = control.value
    text.doc?.transact(() => {
      if (removed > 0) text.delete(at, removed)
      if (added !== '') text.insert(at, added)
    }, byPerson)
  }
  const show = (delta: Delta) => {
    const { selectionStart, selectionEnd, selectionDirection } = control
    const focused = document.activeElement === control
    known = text.toJSON()
    if (control.value === known) return
    control.value = known
    if (focused && selectionStart !== null && selectionEnd !== null)
      control.setSelectionRange(
        movedCaret(selectionStart, delta),
        movedCaret(selectionEnd, delta),
        selectionDirection ?? 'none',
      )
  }
  const changed = (event: Y.YTextEvent) => {
    if (settling) return
    if (composing) waiting.push(event.delta)
    else if (text.toJSON() !== control.value) show(event.delta)
  }
  const begin = () => (composing = true)
  const end = () => {
    composing = false
    const typed = differenceOf(known, control.value)
    // What came in meanwhile moves the place where the composed words belong.
    const at = waiting.reduce((place, delta) => movedCaret(place, delta), typed.at)
    const removed = waiting.length === 0 ? typed.removed : Math.min(typed.removed, Math.max(0, text.length - at))
    waiting.length = 0
    const caret = (control.selectionStart ?? 0) - typed.at + at
    settling = true
    text.doc?.transact(() => {
      if (removed > 0) text.delete(at, removed)
      if (typed.added !== '') text.insert(at, typed.added)
    }, byPerson)
    settling = false
    known = text.toJSON()
    if (control.value !== known) {
      control.value = known
      control.setSelectionRange(caret, caret)
    }
  }
  text.observe(changed)
  control.addEventListener('input', take)
  control.addEventListener('compositionstart', begin)
  control.addEventListener('compositionend', end)
  return () => {
    text.unobserve(changed)
    control.removeEventListener('input', take)
    control.removeEventListener('compositionstart', begin)
    control.removeEventListener('compositionend', end)
  }
}
