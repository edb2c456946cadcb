'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { lastOf } from '../../moments'
import { ensurePlan, finish, planText } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'

/** Done for now, with two lines for oneself. Nothing closes by it. */
export function Finish() {
  const t = useTranslations('tools.words_pictures.finish')
  const format = useFormatter()
  const { content, doc, aside, tell } = useEditing()
  const finishedAt = lastOf(content.moments, 'finished')
  return (
    <div className={styles.form} onFocusCapture={() => ensurePlan(aside)}>
      <SharedTextArea text={planText(aside, 'valuable')} rows={1} label={t('valuable')} />
      <SharedTextArea text={planText(aside, 'difficult')} rows={1} label={t('difficult')} />
      {finishedAt !== null && (
        <p className={styles.soft}>{t('done', { day: format.dateTime(new Date(finishedAt), 'day') })}</p>
      )}
      <div>
        <Button icon="check" onClick={() => tell(t('told'), finish(doc))}>
          {t('action')}
        </Button>
      </div>
    </div>
  )
}
