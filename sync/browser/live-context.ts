'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import type { PlainDocument } from '@/sync/model/shape'
import type { ActFlags } from '@/sync/model/act-rows'
import type { DocumentContext } from '@/tools/tool'
import type { UsageType } from '@/domain/measurement/event'
import type { LiveDocument } from './live-document'
import { worseOf } from './save-of'
import type { Save } from './states'

/** The live document an editor works in. `doc` changes only when the document had to be forked; then editors mount again. */
export type Live = { doc: Y.Doc; context: DocumentContext; readOnly: boolean }

export const LiveContext = createContext<LiveDocument | null>(null)
/** What lies beside the document (sync/model/aside.ts); null where its tool has nothing there, and in a child's hands. */
export const AsideContext = createContext<LiveDocument | null>(null)

export function useLiveDocument(): LiveDocument {
  const live = useContext(LiveContext)
  if (!live) throw new Error('Only inside <LiveDocumentProvider>')
  return live
}

/** The document and what is known around it. Inside `<LiveDocumentProvider>` only. */
export function useLive(): Live {
  const live = useLiveDocument()
  return useSyncExternalStore(live.subscribe, live.current, live.current)
}

/** The document as plain values; renders again on a change, at most once a frame. */
export function usePlain(): PlainDocument {
  const live = useLiveDocument()
  return useSyncExternalStore(live.subscribePlain, live.plain, live.plain)
}

/**
 * Notes an act that is not content: a question shown or skipped, the map shown to the family. It lies in the document itself, so it
 * works offline and arrives exactly once; the server makes it a usage event. Flags are counts and codes, never words.
 */
export function useAct(): (type: UsageType, flags?: ActFlags) => void {
  return useLiveDocument().act
}

/** What is noted beside the document, with its own words as plain values; null where there is no such thing. */
export type Aside = { doc: Y.Doc; plain: () => PlainDocument; readOnly: boolean }

/** Renders again when what lies beside the document changes, at most once a frame. */
export function useAside(): Aside | null {
  const aside = useContext(AsideContext)
  const live = useSyncExternalStore(aside?.subscribe ?? never, currentOf(aside), currentOf(aside))
  useSyncExternalStore(aside?.subscribePlain ?? never, plainOf(aside), plainOf(aside))
  return aside && live ? { doc: live.doc, plain: aside.plain, readOnly: live.readOnly } : null
}

const currentOf = (live: LiveDocument | null) => () => (live?.ready ? live.current() : null)
const plainOf = (live: LiveDocument | null) => () => live?.plain() ?? null

/** How keeping and sending go, of the document and what lies beside it; also in the fallback, where there is no document yet. */
export function useSave(): Save {
  const main = useSaveOf(useContext(LiveContext)) ?? opening
  const aside = useSaveOf(useContext(AsideContext))
  return aside ? worseOf(main, aside) : main
}

const useSaveOf = (live: LiveDocument | null): Save | null =>
  useSyncExternalStore(
    live?.subscribe ?? never,
    () => live?.save ?? null,
    () => null,
  )

/** Lets go of what is told about a document that went on in another. */
export function useSeen(): () => void {
  return useContext(LiveContext)?.seen ?? never()
}

const opening: Save = { state: { at: 'opening' }, keep: null, send: null, continued: null, unreadable: 0 }
const never = () => () => undefined
