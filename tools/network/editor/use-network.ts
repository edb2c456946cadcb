'use client'

import { useMemo } from 'react'
import { together } from '@/sync/model/aside'
import { useAside, useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { project } from '../document'
import { useNames } from '../read/use-names'

/** The network as it reads now with what lies beside it, and who is in it; `aside` is null where nothing may be noted. */
export function useNetwork() {
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const beside = useAside()
  const noted = beside?.plain() ?? null
  const { content, problems } = useMemo(() => project(together(plain, noted)), [plain, noted])
  return { doc, context, readOnly, content, problems, nameOf: useNames(context), aside: beside?.doc ?? null }
}
