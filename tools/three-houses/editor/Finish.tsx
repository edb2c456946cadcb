'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { finish, prepText } from './actions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** Done for now, with two lines for oneself: what was valuable, what was difficult. It can be gone on with whenever the child wants. */
export function Finish() {
  const t = useTranslations('tools.three_houses.steps_around.finish')
  const format = useFormatter()
  const { content, doc, aside } = useEditing()
  const { finishedAt } = content.setup
  return (
    <>
      <SharedTextArea text={prepText(aside, 'valuable')} rows={1} label={t('valuable')} />
      <SharedTextArea text={prepText(aside, 'difficult')} rows={1} label={t('difficult')} />
      {finishedAt && <p className={styles.soft}>{t('done', { day: format.dateTime(new Date(finishedAt), 'day') })}</p>}
      <div className={styles.row}>
        <Button variant="primary" icon="check" onClick={() => finish(doc, 'worker')}>
          {t('action')}
        </Button>
      </div>
    </>
  )
}
