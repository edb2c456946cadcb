'use client'

import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { asideOf } from '@/sync/model/aside'
import { AsideContext, useLiveDocument } from './live-context'
import { LiveDocument } from './live-document'

/**
 * Opens what lies beside the document, with the same keys and the same people around it. Until it is there the fallback stays: an
 * editor that notes in it must not be shown without it.
 */
export function WithAside({ children, fallback }: { children: ReactNode; fallback: ReactNode }) {
  const main = useLiveDocument()
  const [aside, setAside] = useState<LiveDocument | null>(null)
  useEffect(() => {
    const { context } = main.current()
    const opened = new LiveDocument(asideOf(main.documentId), { key: main.opening.key, context })
    // eslint-disable-next-line react-hooks/set-state-in-effect -- it belongs to this mount: two would send everything twice
    setAside(opened)
    void opened.start()
    return () => opened.stop()
  }, [main])
  return aside ? (
    <AsideContext value={aside}>
      <WhenOpened aside={aside} fallback={fallback}>
        {children}
      </WhenOpened>
    </AsideContext>
  ) : (
    fallback
  )
}

function WhenOpened({ aside, children, fallback }: { aside: LiveDocument; children: ReactNode; fallback: ReactNode }) {
  const ready = useSyncExternalStore(
    aside.subscribe,
    () => aside.ready,
    () => false,
  )
  return ready ? children : fallback
}
