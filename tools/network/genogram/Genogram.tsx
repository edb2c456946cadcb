'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, type ComponentType } from 'react'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'

/** For `useWholeEditor` of the network: the drawing must be there when the network goes. */
export const loadGenogram = () => import('./editor/Drawing')
const Drawing = lazy<ComponentType>(() => loadGenogram().catch(() => ({ default: Away })))

function Away() {
  return <Notice kind="problem">{useTranslations('tools.network.genogram.edit')('away')}</Notice>
}

/** Drawing the family, inside `<LiveDocumentProvider>`. The drawing and what lays it out come when it is opened. */
export function Genogram() {
  const t = useTranslations('tools.network.genogram')
  return (
    <Suspense fallback={<Skeleton label={t('name')} shape="cards" />}>
      <Drawing />
    </Suspense>
  )
}
