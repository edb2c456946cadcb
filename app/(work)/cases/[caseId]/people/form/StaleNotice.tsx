'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'

/** Nothing is merged unseen: first copy, then look at what the other person wrote. */
export function StaleNotice() {
  const t = useTranslations('people.form')
  return (
    <Notice
      kind="care"
      actions={
        <Button icon="retry" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      }
    >
      <p>{t('reloadWarning')}</p>
    </Notice>
  )
}
