'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'

export function PrintButton() {
  const t = useTranslations('views.print')
  return (
    <Button variant="primary" icon="print" onClick={() => window.print()}>
      {t('print')}
    </Button>
  )
}
