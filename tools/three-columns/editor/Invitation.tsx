'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import { Button } from '@/components/ui/Button'
import styles from './Invitation.module.css'

const Picture = lazy(async () => ({
  default: (await import('@/components/illustrations/FamilyAtTable')).FamilyAtTable,
}))

/** Nothing here yet is an invitation. It leaves when the first sentence stands there. */
export function Invitation({ onGuided }: { onGuided: () => void }) {
  const t = useTranslations('tools.three_columns.editor')
  return (
    <div className={styles.invitation}>
      <div className={styles.picture}>
        <Suspense>
          <Picture />
        </Suspense>
      </div>
      <div className={styles.words}>
        <h2>{t('emptyTitle')}</h2>
        <p>{t('emptyText')}</p>
        <div>
          <Button icon="speech" onClick={onGuided}>
            {t('startGuided')}
          </Button>
        </div>
      </div>
    </div>
  )
}
