'use client'

import { useMemo } from 'react'
import { useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { project } from './document'
import { ReadView } from './ReadView'

/** The map as it reads now, also while somebody at the same table still writes in it. */
export function LiveView() {
  const { context } = useLive()
  const plain = usePlain()
  const { content } = useMemo(() => project(plain), [plain])
  return <ReadView content={content} context={context} layout="family" />
}
