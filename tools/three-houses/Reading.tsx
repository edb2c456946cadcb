'use client'

import { lazy, Suspense } from 'react'
import { Skeleton } from '@/components/ui/Skeleton'
import type { ReadViewProps } from '../tool'
import type { HousesContent } from './content'

/** Fetches what shows the houses to who only reads: what offers to open it calls this ahead, for when there is no network then. */
export const fetchReading = () => import('./ReadView')

const ReadView = lazy(async () => ({ default: (await fetchReading()).ReadView }))

type Props = ReadViewProps<HousesContent> & { label: string }

/** The read view inside a page that works on the document, as one file for all of them, loaded when it is opened. */
export function Reading({ label, ...read }: Props) {
  return (
    <Suspense fallback={<Skeleton label={label} shape="cards" />}>
      <ReadView {...read} />
    </Suspense>
  )
}
