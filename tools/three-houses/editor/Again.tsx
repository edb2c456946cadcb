'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { earlierOf } from '../rules/suggestions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** Another time, only when something changed: then and now beside each other (practice guide 1.2, step 15). */
export function Again() {
  const t = useTranslations('tools.three_houses')
  const { context } = useEditing()
  return (
    <>
      <p>{t('steps_around.again.text')}</p>
      {earlierOf(context).length > 0 ? (
        <div className={styles.row}>
          <Button data-desk icon="look" href={`/documents/${context.documentId}/beside`}>
            {t('beside.look')}
          </Button>
        </div>
      ) : (
        <p className={styles.soft}>{t('steps_around.again.none')}</p>
      )}
    </>
  )
}
