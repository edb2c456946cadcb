'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { AppLink } from '@/components/ui/AppLink'
import { earlierOf } from '../rules/suggestions'
import { prepText } from './actions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** Why this child, why now; and what was asked before, here and elsewhere, so that nobody is asked the same thing again. */
export function WhyNow() {
  const t = useTranslations('tools.three_houses.steps_around.why')
  const format = useFormatter()
  const { aside, context } = useEditing()
  const earlier = earlierOf(context)
  return (
    <>
      <SharedTextArea text={prepText(aside, 'intent')} rows={2} label={t('intent')} hint={t('intentHint')} />
      {earlier.length > 0 && (
        <div>
          <p>{t('earlier')}</p>
          <ul className={styles.list}>
            {earlier.map(({ id, createdAt, lastWorkedAt }) => (
              <li key={id}>
                <AppLink href={`/documents/${id}`}>
                  {t('goOn', { day: format.dateTime(new Date(lastWorkedAt ?? createdAt), 'day') })}
                </AppLink>
              </li>
            ))}
          </ul>
          {earlier.length >= 2 && <p className={styles.soft}>{t('often')}</p>}
        </div>
      )}
      <SharedTextArea
        text={prepText(aside, 'otherSettings')}
        rows={1}
        label={t('elsewhere')}
        hint={t('elsewhereHint')}
      />
    </>
  )
}
