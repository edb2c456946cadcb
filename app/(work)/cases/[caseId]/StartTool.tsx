'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { newId } from '../new-id'

type Props = { caseId: string; kind: string; childId: string | null; label: string; name: string; failed: string }

/** One tap: begins the document with an id made here, so that tapping twice begins one, and opens it. */
export function StartTool({ caseId, kind, childId, label, name, failed }: Props) {
  const router = useRouter()
  const [id] = useState(newId)
  const [pending, start] = useTransition()
  const [wrong, setWrong] = useState(false)
  const begin = () =>
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
      router.push(`/documents/${id}` as Route)
    })
  return (
    <div>
      <Button variant="primary" icon="plus" pending={pending} aria-label={name} onClick={begin}>
        {label}
      </Button>
      {wrong && <p role="alert">{failed}</p>}
    </div>
  )
}
