'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { watchUpdates } from '../registration'

/** A newer version takes over when a person says so, between two things and never during one. */
export function UpdateOffer() {
  const t = useTranslations('visit.update')
  const [activate, setActivate] = useState<(() => void) | null>(null)
  useEffect(() => watchUpdates((act) => setActivate(() => act)), [])
  if (!activate) return null
  return (
    <Notice kind="info" title={t('title')} actions={<Button onClick={activate}>{t('action')}</Button>}>
      {t('text')}
    </Notice>
  )
}
