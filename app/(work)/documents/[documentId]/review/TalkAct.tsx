'use client'

import { useState, type ReactNode } from 'react'
import { Button, type ButtonLook } from '@/components/ui/Button'
import { askForReview, beginReview, goOnWithReview, takeBackReview } from '@/server/use-cases/reviews'
import { newId } from '../../../cases/new-id'
import { useAct } from '../../../cases/use-act'

const acts = { ask: askForReview, begin: beginReview, goOn: goOnWithReview, takeBack: takeBackReview }

type Props = ButtonLook & { act: keyof typeof acts; documentId: string; talkId?: string; children: ReactNode }

/** One tap about a talk. Of one that is not there yet the id is made here, so that a tap that arrives twice begins one. */
export function TalkAct({ act, documentId, talkId, children, ...look }: Props) {
  const { run, pending, wrong } = useAct()
  const [own] = useState(newId)
  return (
    <div>
      <Button pending={pending} onClick={() => run(() => acts[act]({ documentId, talkId: talkId ?? own }))} {...look}>
        {children}
      </Button>
      {wrong !== null && <p role="alert">{wrong}</p>}
    </div>
  )
}
