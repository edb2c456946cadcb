'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import styles from './admin.module.css'

/** Lives in this page's memory alone: leave it and it is gone. */
export function FirstPassword({ name, password, said }: { name: string; password: string; said?: string }) {
  const t = useTranslations('admin.password')
  return (
    <Notice kind="success" title={said} live>
      <p>{t('shown', { name })}</p>
      <p>
        <code className={styles.password} translate="no" data-testid="first-password">
          {password}
        </code>
      </p>
    </Notice>
  )
}
