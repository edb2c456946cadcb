'use client'

import { useMemo } from 'react'
import { useAside, useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { together } from '@/sync/model/aside'
import { project } from './document'
import { ReadView } from './ReadView'

/** The houses as they read now, to look at together with the child. Who else may see them is asked in the editor ("show"). */
export function LiveView() {
  const { context } = useLive()
  const plain = usePlain()
  const noted = useAside()?.plain() ?? null
  const { content } = useMemo(() => project(together(plain, noted)), [plain, noted])
  return <ReadView content={content} context={context} layout="family" />
}
