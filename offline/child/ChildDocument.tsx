'use client'

import { useEffect, useMemo, type ReactNode } from 'react'
import { Skeleton } from '@/components/ui/Skeleton'
import { useTranslations } from 'next-intl'
import { useSave } from '@/sync/browser/live-context'
import { LiveDocumentProvider, useAct } from '@/sync/browser/LiveDocumentProvider'
import type { Opening } from '@/sync/browser/opening'
import { fetchScreen, kindsWithChildSide, ToolChildSide } from '@/tools/screens'
import type { HeldKey } from '../worker/messages'
import type { Frame } from './ChildFrame'
import styles from './ChildFrame.module.css'
import { CannotOpen } from './NotNow'

type Props = { held: HeldKey; frame: Frame; onReady: (acts: { stop: () => void } | null) => void }

export function ChildDocument({ held, frame, onReady }: Props) {
  const t = useTranslations('visit.child')
  useEffect(() => fetchScreen(held.kind, 'ChildSide'), [held.kind])
  const opening = useMemo<Opening>(
    () => ({
      // Of this document and no other: also what lies beside it does not open here.
      key: (id) => Promise.resolve(id === held.documentId ? held.key : null),
      context: held.context,
    }),
    [held],
  )
  const waiting = (
    <div className={styles.reading}>
      <Skeleton label={t('wait')} shape="cards" />
    </div>
  )
  return (
    <LiveDocumentProvider documentId={held.documentId} opening={opening} fallback={<Opening waiting={waiting} />}>
      <Acts onReady={onReady} />
      <div className={kindsWithChildSide.includes(held.kind) ? undefined : styles.reading}>
        <ToolChildSide
          kind={held.kind}
          fallback={waiting}
          onDone={frame.done}
          onOutside={frame.outside}
          onSpeak={frame.speak}
        />
      </div>
    </LiveDocumentProvider>
  )
}

/** The document comes, or the child hears why not; the screen of its tool may still be on its way after that. */
function Opening({ waiting }: { waiting: ReactNode }) {
  const { state, send } = useSave()
  if (send !== null) return <CannotOpen closed />
  return state.at === 'unreachable' ? <CannotOpen closed={false} /> : waiting
}

/** Stop is noted as a choice of the child; the frame around the document works also while there is none yet. */
function Acts({ onReady }: Pick<Props, 'onReady'>) {
  const act = useAct()
  useEffect(() => {
    onReady({ stop: () => act('stop.pressed') })
    return () => onReady(null)
  }, [act, onReady])
  return null
}
