'use client'

import { useMemo, type ReactNode } from 'react'
import type { CaseDocument, DocumentContext } from '@/tools/tool'
import { useLive, useLiveDocument } from './live-context'
import { LiveDocumentProvider } from './LiveDocumentProvider'

type Props = {
  of: Pick<CaseDocument, 'id' | 'kind' | 'childId'>
  withAside?: boolean
  fallback: ReactNode
  children: ReactNode
}

/**
 * Another document of the same case, inside the one that is open: with the same keys and the same people around it, at a desk, on a visit
 * and without a network alike. Inside, `useLive` is the other document.
 */
export function OtherDocument({ of: { id, kind, childId }, withAside, fallback, children }: Props) {
  const { key } = useLiveDocument().opening
  const { context } = useLive()
  const opening = useMemo(
    () => ({ key, context: around(context, { id, kind, childId }) }),
    [key, context, id, kind, childId],
  )
  return (
    <LiveDocumentProvider documentId={id} opening={opening} fallback={fallback} {...(withAside && { withAside })}>
      {children}
    </LiveDocumentProvider>
  )
}

const around = (context: DocumentContext, { id, kind, childId }: Props['of']): DocumentContext => ({
  ...context,
  documentId: id,
  kind,
  childId,
  documents: context.documents.filter((each) => each.id !== id),
})
