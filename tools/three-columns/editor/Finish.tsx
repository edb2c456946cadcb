'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { lastOf } from '../../moments'
import { finish } from './actions'
import styles from './Bars.module.css'
import { useEditing } from './editing'

/** At the foot of the map, where an hour together ends: done for now, in one touch. Nothing closes by it. */
export default function Finish() {
  const t = useTranslations('tools.three_columns.finish')
  const format = useFormatter()
  const { content, doc, tell } = useEditing()
  const finishedAt = lastOf(content.moments, 'finished')
  return (
    <div className={styles.finish}>
      <Button icon="check" onClick={() => tell(t('told'), finish(doc, content))}>
        {t('action')}
      </Button>
      {finishedAt !== null && <p>{t('done', { day: format.dateTime(new Date(finishedAt), 'day') })}</p>}
    </div>
  )
}
