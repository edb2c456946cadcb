'use client'

import { useTranslations } from 'next-intl'
import { useEffect, type ReactNode } from 'react'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { bringParts, useParts, type Parts } from './use-parts'

/** Something out of `parts`, as soon as it is there. */
export function WithParts({ children }: { children: (parts: Parts) => ReactNode }) {
  const t = useTranslations('tools.three_houses')
  const parts = useParts()
  useEffect(() => void bringParts(), [])
  if (parts === null) return <Skeleton label={t('name')} />
  if (parts !== 'away') return children(parts)
  return (
    <Notice kind="problem" live>
      {t('steps_around.notHere')}
    </Notice>
  )
}
