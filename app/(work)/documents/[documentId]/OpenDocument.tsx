'use client'

import { useEffect, type ReactNode } from 'react'
import { LiveDocumentProvider } from '@/sync/browser/LiveDocumentProvider'
import { fetchScreen, kindsWithAside } from '@/tools/screens'
import { DocumentOpening } from './DocumentOpening'

/** The document of this page, and what lies beside it where its tool has something there. */
export function OpenDocument({
  documentId,
  kind,
  shows = 'Editor',
  children,
}: {
  documentId: string
  kind: string
  shows?: 'Editor' | 'LiveView'
  children: ReactNode
}) {
  useEffect(() => fetchScreen(kind, shows), [kind, shows])
  return (
    <LiveDocumentProvider
      documentId={documentId}
      withAside={kindsWithAside.includes(kind)}
      fallback={<DocumentOpening />}
    >
      {children}
    </LiveDocumentProvider>
  )
}
