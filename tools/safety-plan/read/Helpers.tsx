import { useFormatter, useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { PlanContent } from '../content'
import styles from './Read.module.css'

type Props = { content: PlanContent; nameOf: NameOf; title: string; phonesOnly?: boolean }

/** Who of the network helps and how, in their own words. A number stands in the plan and nowhere else. */
export function Helpers({ content, nameOf, title, phonesOnly = false }: Props) {
  const t = useTranslations('tools.safety_plan.week')
  const format = useFormatter()
  const shown = content.helpers.filter(
    ({ phone, can, cannot }) => phone.trim() !== '' || (!phonesOnly && `${can}${cannot}`.trim() !== ''),
  )
  if (shown.length === 0) return null
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.lines}>
        {shown.map(({ person, phone, can, cannot, until }) => (
          <li key={person} className={styles.rule}>
            <p>
              <strong>{nameOf({ kind: 'network', person })}</strong> {phone}
            </p>
            {!phonesOnly && can.trim() !== '' && <p>{can}</p>}
            {!phonesOnly && cannot.trim() !== '' && (
              <p className={styles.soft}>
                {t('cannot')} {cannot}
              </p>
            )}
            {!phonesOnly && until !== null && (
              <p className={styles.soft}>
                {t('untilRead', { day: format.dateTime(new Date(`${until}T12:00:00`), 'day') })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
