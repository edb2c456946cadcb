'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { DateInput } from '@/components/form/DateInput'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { add, now, proposeReviews, remove, set, text } from './actions'
import { useEditing } from './editing'
import styles from './Plan.module.css'

/** When people look again: close together at first, further apart as it stays safe. A day that passed is no reproach. */
export function Reviews() {
  const t = useTranslations('tools.safety_plan.try')
  const format = useFormatter()
  const { content, doc, tell } = useEditing()
  const reviews = [...content.reviews].sort((one, other) => ((one.on ?? '~') < (other.on ?? '~') ? -1 : 1))
  return (
    <section className={styles.part} aria-labelledby="plan-reviews">
      <h3 id="plan-reviews" className={styles.heading}>
        {t('reviews')}
      </h3>
      <p className={styles.soft}>{t('reviewsText')}</p>
      {reviews.map(({ id, on, heldAt }) => (
        <div key={id} className={styles.card}>
          <div className={styles.bar}>
            <DateInput
              label={t('reviewOn')}
              value={on ?? ''}
              onChange={({ target: { value } }) => set(doc, 'reviews', id, { on: value === '' ? null : value })}
            />
            {heldAt === null ? (
              <div className={styles.actions}>
                <Button icon="check" onClick={() => set(doc, 'reviews', id, { heldAt: now() })}>
                  {t('hold')}
                </Button>
                <Button variant="plain" onClick={() => tell(t('removeReview'), remove(doc, 'reviews', id))}>
                  {t('removeReview')}
                </Button>
              </div>
            ) : (
              <p>{t('heldOn', { day: format.dateTime(new Date(heldAt), 'day') })}</p>
            )}
          </div>
          {heldAt !== null && (
            <SharedTextArea text={text(doc, 'reviews', id, 'note')} label={t('reviewNote')} rows={2} />
          )}
        </div>
      ))}
      <div className={styles.actions}>
        <Button icon="calendar" onClick={() => proposeReviews(doc, content)}>
          {t('propose')}
        </Button>
        <Button variant="plain" icon="plus" onClick={() => add(doc, 'reviews')}>
          {t('addReview')}
        </Button>
      </div>
    </section>
  )
}
