'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { ReviewFields } from '@/domain/review/talk'
import type { TypedWords } from '@/offline/device/typed-words'

export type Typed = TypedWords<ReviewFields>

/** After the page: nobody waits for it. */
export const typedStore = () => import('@/offline/device/typed-words')

type Given = {
  documentId: string
  talkId: string
  /** Of one's own words as the server has them. */
  revision: number
  /** What was typed about other words than these, on another screen. */
  onStale: () => void
}

/**
 * What is typed lies on this device from the first letter, and stands in the form again for who comes back: nothing is lost by leaving
 * it. `keep` says what the server has by now; `typed` is what was found.
 */
export function useTyped(form: UseFormReturn<ReviewFields>, { documentId, talkId, revision, onStale }: Given) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const kept = useRef(form.getValues())
  const about = useRef({ about: talkId, revision })
  useEffect(() => {
    about.current = { about: talkId, revision }
  }, [talkId, revision])
  const find = useEffectEvent((found: Typed | null) => {
    if (!found) return
    putBack(form, kept.current, found.fields)
    setTyped(found)
    if (found.about === talkId && found.revision !== revision) onStale()
  })
  useEffect(() => {
    let over = false
    let stop: () => void = () => undefined
    void typedStore().then(async ({ typedWords, keepTyped, onlyInPage }) => {
      const found = await typedWords<ReviewFields>(documentId)
      if (over) return
      find(found)
      const write = (fields: ReviewFields) =>
        keepTyped(
          documentId,
          isSame(fields, kept.current) ? null : { ...about.current, at: new Date().toISOString(), fields },
        )
      // Letters of before this was there.
      if (!isSame(form.getValues(), kept.current)) write(structuredClone(form.getValues()))
      const unsubscribe = form.subscribe({
        formState: { values: true },
        callback: ({ values }) => write(structuredClone(values)),
      })
      const leave = (event: BeforeUnloadEvent) => {
        if (onlyInPage()) event.preventDefault()
      }
      window.addEventListener('beforeunload', leave)
      stop = () => {
        unsubscribe()
        window.removeEventListener('beforeunload', leave)
      }
    })
    return () => {
      over = true
      stop()
    }
  }, [documentId, form])
  const keep = (fields: ReviewFields) => {
    kept.current = structuredClone(fields)
    setTyped(null)
    void typedStore().then(({ keepTyped }) => keepTyped(documentId, null))
  }
  return { typed, keep, back: () => kept.current }
}

const isSame = (one: ReviewFields, other: ReviewFields) => JSON.stringify(one) === JSON.stringify(other)

/** Where somebody typed already, in the moment it took to look, that stays. */
function putBack(form: UseFormReturn<ReviewFields>, kept: ReviewFields, typed: ReviewFields): void {
  const now = form.getValues()
  const how = { shouldDirty: true }
  for (const name of ['valuable', 'hard', 'needs', 'own'] as const)
    if (now[name] === kept[name]) form.setValue(name, typed[name], how)
  for (const [id, { word, note }] of Object.entries(typed.lines)) {
    const [here, before] = [now.lines[id], kept.lines[id]]
    if (here === undefined || before === undefined) continue
    if (here.word === before.word) form.setValue(`lines.${id}.word`, word, how)
    if (here.note === before.note) form.setValue(`lines.${id}.note`, note, how)
  }
}
