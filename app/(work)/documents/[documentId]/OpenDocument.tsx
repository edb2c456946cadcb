'use client'

import { useEffect, type ReactNode } from 'react'
import { LiveDocumentProvider } from '@/sync/browser/LiveDocumentProvider'
import { fetchEditor, kindsWithAside } from '@/tools/screens'
import { DocumentOpening } from './DocumentOpening'

/** The document of this page, and what lies beside it where its tool has something there. */
export function OpenDocument({
  documentId,
  kind,
  children,
}: {
  documentId: string
  kind: string
  children: ReactNode
}) {
  useEffect(() => fetchEditor(kind), [kind])
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
