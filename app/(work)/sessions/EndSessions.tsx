'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { endOtherSessions, endSession } from '@/server/use-cases/sessions'

type Props = {
  /** Left out: all but this one. */
  sessionId?: string
  label: string
  /** For who listens: which device this button is about. */
  name?: string
  failed: string
}

export function EndSessions({ sessionId, label, name, failed }: Props) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const [wrong, setWrong] = useState(false)
  const end = () =>
    start(async () => {
      const result = await (sessionId === undefined ? endOtherSessions({}) : endSession({ sessionId })).catch(
        () => null,
      )
      // One that ended by itself in the meantime is what was asked for.
      const done = result?.ok === true || (result?.ok === false && result.code === 'absent')
      setWrong(!done)
      router.refresh()
    })
  return (
    <div>
      {wrong && (
        <Notice kind="problem" live>
          <p>{failed}</p>
        </Notice>
      )}
      <Button icon="sign-out" pending={pending} aria-label={name} onClick={end}>
        {label}
      </Button>
    </div>
  )
}
