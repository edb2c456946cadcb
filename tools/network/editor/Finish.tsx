'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { lastOf } from '../../moments'
import { SeenTogether } from '../../SeenTogether'
import { closingText, ensureClosing, finish } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'

/** Looked at together, or done for now, with two lines for oneself. Nothing closes by it. */
export function Finish() {
  const t = useTranslations('tools.network.finish')
  const format = useFormatter()
  const { content, doc, aside, tell } = useEditing()
  const finishedAt = lastOf(content.moments, 'finished')
  return (
    <details className={styles.step} data-office>
      <summary className={styles.summary}>{t('title')}</summary>
      <div className={styles.body}>
        <div>
          <SeenTogether />
        </div>
        <div className={styles.form} onFocusCapture={() => ensureClosing(aside)}>
          <SharedTextArea text={closingText(aside, 'valuable')} rows={1} label={t('valuable')} />
          <SharedTextArea text={closingText(aside, 'difficult')} rows={1} label={t('difficult')} />
        </div>
        {finishedAt !== null && (
          <p className={styles.soft}>{t('done', { day: format.dateTime(new Date(finishedAt), 'day') })}</p>
        )}
        <div>
          <Button icon="check" onClick={() => tell(t('told'), finish(doc))}>
            {t('action')}
          </Button>
        </div>
      </div>
    </details>
  )
}
