'use client'

import { Fragment, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { LiveContext } from './live-context'
import { LiveDocument } from './live-document'
import type { Opening } from './opening'
import { WithAside } from './WithAside'

type Props = {
  documentId: string
  children: ReactNode
  /** Shown until there is a document to work in; may use `useSave`. */
  fallback: ReactNode
  /** Where the key and what surrounds the document do not come from the server: on a visit. The same object at every render. */
  opening?: Opening | undefined
  /** Its tool notes something beside it: both are opened, and the editor comes when both are there. */
  withAside?: boolean
}

/**
 * Opens a document for the editor inside. The server renders the fallback only: what a family wrote never lies in a page. When the
 * document had to be continued in a fork, the editor mounts anew.
 */
export function LiveDocumentProvider({ documentId, children, fallback, opening, withAside }: Props): ReactNode {
  const [live, setLive] = useState<LiveDocument | null>(null)
  useEffect(() => {
    const opened = new LiveDocument(documentId, opening)
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the document belongs to this mount: two would send everything twice
    setLive(opened)
    void opened.start()
    return () => opened.stop()
  }, [documentId, opening])
  if (live?.documentId !== documentId) return fallback
  return (
    <LiveContext value={live}>
      <WhenReady live={live} fallback={fallback}>
        {withAside ? <WithAside fallback={fallback}>{children}</WithAside> : children}
      </WhenReady>
    </LiveContext>
  )
}

function WhenReady({ live, children, fallback }: { live: LiveDocument; children: ReactNode; fallback: ReactNode }) {
  const ready = useSyncExternalStore(
    live.subscribe,
    () => live.ready,
    () => false,
  )
  const generation = useSyncExternalStore(
    live.subscribe,
    () => live.generation,
    () => 0,
  )
  if (!ready) return fallback
  return <Fragment key={generation}>{children}</Fragment>
}

export { useAct, useAside, useLive, usePlain } from './live-context'
