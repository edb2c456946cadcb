'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button, type ButtonLook } from '@/components/ui/Button'
import { newId } from '../new-id'

type Way = ButtonLook & { label: string; name?: string; view?: string }
type Props = { caseId: string; kind: string; childId: string | null; ways: readonly Way[]; failed: string }

/** One tap: begins the document with an id made here, so that tapping twice begins one, and opens it in one of its views. */
export function StartTool({ caseId, kind, childId, ways, failed }: Props) {
  const router = useRouter()
  const [id] = useState(newId)
  const [pending, start] = useTransition()
  const [wrong, setWrong] = useState(false)
  const begin = (view = '') =>
    start(async () => {
      setWrong(false)
      const answer = await fetch('/api/documents', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id, caseId, kind, subjectPersonId: childId }),
      }).catch(() => null)
      if (answer?.ok !== true) {
        setWrong(true)
        return
      }
      router.push(`/documents/${id}${view}` as Route)
    })
  return (
    <>
      {ways.map(({ label, name, view, ...look }) => (
        <Button key={label} {...look} pending={pending} aria-label={name} onClick={() => begin(view)}>
          {label}
        </Button>
      ))}
      {wrong && <p role="alert">{failed}</p>}
    </>
  )
}
