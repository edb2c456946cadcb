import { useTranslations } from 'next-intl'
import { dayParts, days } from '../codes'
import type { HousesContent } from '../content'
import { isFilled } from '../rules/cards'
import styles from './ReadView.module.css'

/** The week as a list of what was filled in: a table of mostly empty boxes says less, on paper and to who listens. */
export function WeekRead({ content }: { content: HousesContent }) {
  const t = useTranslations('tools.three_houses')
  const filled = days.flatMap((day) =>
    dayParts.flatMap((part) =>
      content.cells
        .filter((cell) => cell.cell === `${day}.${part}` && isFilled(cell))
        .map((cell) => ({ day, part, cell })),
    ),
  )
  if (filled.length === 0) return null
  return (
    <section className={styles.house}>
      <h2>{t('read.week')}</h2>
      <dl className={styles.week}>
        {filled.map(({ day, part, cell }) => (
          <div key={cell.id}>
            <dt>{t('read.when', { day: t(`days.${day}`), part: t(`dayParts.${part}`) })}</dt>
            <dd>
              {[
                cell.where,
                cell.withWhom,
                cell.word,
                cell.feeling === null ? '' : t(`feelings.${String(cell.feeling) as '1'}`),
                cell.mark === null ? '' : t(`marks.${cell.mark}`),
              ]
                .filter((each) => each !== '')
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
