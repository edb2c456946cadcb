import { useFormatter, useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { PlanContent } from '../content'
import { latestRound } from '../rules/rounds'
import styles from './Read.module.css'

type Props = { content: PlanContent; nameOf: NameOf; title: string }

/** Who stands behind it, as each said it; also who does not, and why an answer is not there. */
export function Agreed({ content, nameOf, title }: Props) {
  const t = useTranslations('tools.safety_plan.agree')
  const format = useFormatter()
  const round = latestRound(content)
  if (!round) return null
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.soft}>{t('round', { day: format.dateTime(new Date(`${round.on}T12:00:00`), 'day') })}</p>
      <ul className={styles.lines}>
        {round.answers.flatMap(({ id, person, answer, missing, reason, readAloud }) =>
          answer === null
            ? []
            : [
                <li key={id} className={styles.rule}>
                  <p>
                    <strong>{nameOf(person)}</strong>: {t(`answers.${answer}`)}
                    {answer === 'missing' && missing !== null && ` (${t(`missingReasons.${missing}`)})`}
                  </p>
                  {reason.trim() !== '' && <p>{reason}</p>}
                  {readAloud === true && <p className={styles.soft}>{t('readAloud')}</p>}
                </li>,
              ],
        )}
      </ul>
    </section>
  )
}
