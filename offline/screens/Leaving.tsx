'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Skeleton } from '@/components/ui/Skeleton'
import { handOver, type DeskProblem } from '../device/hand-desk-over'
import type { HeldKey } from '../worker/messages'

type Props = { held: HeldKey; code: string | undefined; onProblem: (problem: DeskProblem) => void }

/** Ends the desk and goes to the child's page. Its effect runs after those of the document were ended. */
export function Leaving({ held, code, onProblem }: Props) {
  const t = useTranslations('visit.handOver')
  const begun = useRef(false)
  const leave = useEffectEvent(async () => {
    const problem = await handOver(held, code).catch((): DeskProblem => 'unreachable')
    if (problem !== null) onProblem(problem)
    // In place of this page: going back must not lead to it.
    else location.replace('/k')
  })
  useEffect(() => {
    // Once: a second time the desk would be gone already.
    if (!begun.current) void leave()
    begun.current = true
  }, [])
  return <Skeleton label={t('going')} shape="cards" />
}
