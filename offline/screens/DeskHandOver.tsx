'use client'

import { useTranslations } from 'next-intl'
import { createContext, lazy, Suspense, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { HandOverContext, type HandOver } from '@/tools/hand-over'
import { kindsWithChildSide } from '@/tools/screens'
import { useWholeEditor } from '@/tools/use-whole-editor'
import type { DeskProblem } from '../device/hand-desk-over'
import type { HeldKey } from '../worker/messages'

type Asked = { now?: boolean; problem?: DeskProblem }
type Going = { held: HeldKey; code: string | undefined }

const load = () => import('./DeskHandOverDialog')
const [ahead, nothing] = [[load], []]
/** It is there: who goes was asked by the same file. */
const Leaving = lazy(async () => ({ default: (await load()).Leaving }))

const DeskContext = createContext<{
  asked: Asked | null
  close: () => void
  go: (held: HeldKey, code: string | undefined) => void
  together: () => void
} | null>(null)

/**
 * Around the document of a desk: gives it to a child. While it goes the document is not shown, and with it goes everything this page would
 * still send.
 */
export function DeskHandOver({ children }: { children: ReactNode }) {
  const t = useTranslations('visit.handOver')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [going, setGoing] = useState<Going | null>(null)
  const offered = useRef<(() => void) | null>(null)
  const handOver = useMemo<HandOver>(
    () => ({
      ask: setAsked,
      offer: (together) => {
        offered.current = together
        return () => (offered.current = null)
      },
    }),
    [],
  )
  const desk = useMemo(
    () => ({
      asked,
      close: () => setAsked(null),
      go: (held: HeldKey, code: string | undefined) => setGoing({ held, code }),
      together: () => offered.current?.(),
    }),
    [asked],
  )
  if (going)
    return (
      <Suspense fallback={<Skeleton label={t('going')} shape="cards" />}>
        <Leaving
          {...going}
          onProblem={(problem) => {
            setAsked({ problem })
            setGoing(null)
          }}
        />
      </Suspense>
    )
  return (
    <HandOverContext value={handOver}>
      <DeskContext value={desk}>{children}</DeskContext>
    </HandOverContext>
  )
}

/** The question itself, inside the document that is asked about: what it needs comes ahead once that document stands there. */
export function DeskHandOverQuestion({ kind }: { kind: string }) {
  useWholeEditor(kindsWithChildSide.includes(kind) ? ahead : nothing)
  const t = useTranslations('visit.handOver')
  const desk = useContext(DeskContext)
  const [parts, setParts] = useState<Awaited<ReturnType<typeof load>> | 'away' | null>(null)
  const asked = desk?.asked ?? null
  useEffect(() => {
    if (asked)
      void load().then(
        (found) => setParts(found),
        () => setParts('away'),
      )
  }, [asked])
  if (!desk || !asked || parts === null) return null
  if (parts === 'away')
    return (
      <Notice kind="care" live>
        {t('deskProblems.unreachable')}
      </Notice>
    )
  return <parts.DeskHandOverDialog {...asked} onReady={desk.go} onTogether={desk.together} onClose={desk.close} />
}
