import { useFormatter, useTranslations } from 'next-intl'
import type { CapacityState } from '@/domain/case/capacity'
import { isDay } from '@/domain/time/days'
import styles from '../people.module.css'

/** Who decides about this child's rights today, in one sentence. */
export function CapacityWords({ state, name, by, on }: { state: CapacityState; name: string; by: string; on: string }) {
  const t = useTranslations('people.capacity.label')
  const format = useFormatter()
  const day = isDay(on) ? format.dateTime(new Date(`${on}T12:00:00Z`), 'day') : ''
  return <p className={styles.capacity}>{t(state, { name, by, on: day })}</p>
}
