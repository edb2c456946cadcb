'use client'

import { useTranslations } from 'next-intl'
import { days, type Day } from '../codes'
import styles from './DayPick.module.css'

/** One of the seven, in the order of the week. */
export function DayPick({ day, onPick }: { day: Day; onPick: (day: Day) => void }) {
  const t = useTranslations('tools.safety_plan')
  return (
    <div className={styles.views} role="group" aria-label={t('week.pickDay')}>
      {days.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.view}
          aria-pressed={each === day}
          onClick={() => onPick(each)}
        >
          {t(`days.${each}`)}
        </button>
      ))}
    </div>
  )
}
