import { useFormatter, useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { PlanContent } from '../content'
import { usePeople } from './use-people'
import styles from './Read.module.css'

type Props = { content: PlanContent; nameOf: NameOf; title: string }

/** How it went since: practised, followed up, looked at again, and what everybody trusts it with. Each its own place, never a mean. */
export function Lived({ content, nameOf, title }: Props) {
  const t = useTranslations('tools.safety_plan.try')
  const format = useFormatter()
  const people = usePeople(nameOf)
  const { rehearsals, checks, reviews, ratings } = content
  if (rehearsals.length + checks.length + reviews.length + ratings.length === 0) return null
  const day = (on: string) => format.dateTime(new Date(`${on.slice(0, 10)}T12:00:00`), 'day')
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.lines}>
        {rehearsals.map(({ id, on, scenario, learned, present }) => (
          <li key={id} className={styles.rule}>
            <p className={styles.ruleWords}>{scenario.trim() === '' ? t('walk') : scenario}</p>
            {learned.trim() !== '' && <p>{learned}</p>}
            <p className={styles.soft}>{[day(on), people(present)].filter((words) => words !== '').join(' · ')}</p>
          </li>
        ))}
        {checks.map(({ id, on, text, helped, went, by, adapt }) => (
          <li key={id} className={styles.rule}>
            <p className={styles.ruleWords}>
              {[went === null ? '' : t(`wents.${went}`), text].filter((words) => words.trim() !== '').join(' · ')}
            </p>
            {helped.trim() !== '' && (
              <p>
                {t('helped')} {helped}
              </p>
            )}
            <p className={styles.soft}>
              {[day(on), nameOf(by), adapt === true ? t('adaptRead') : ''].filter((words) => words !== '').join(' · ')}
            </p>
          </li>
        ))}
        {reviews.flatMap(({ id, heldAt, note }) =>
          heldAt === null
            ? []
            : [
                <li key={id} className={styles.rule}>
                  <p>{t('heldOn', { day: day(heldAt) })}</p>
                  {note.trim() !== '' && <p>{note}</p>}
                </li>,
              ],
        )}
        {ratings.flatMap(({ id, rater, value, on, because }) =>
          value === null
            ? []
            : [
                <li key={id} className={styles.rule}>
                  <p>{t('trustOf', { name: nameOf(rater), value })}</p>
                  {because.trim() !== '' && <p>{because}</p>}
                  <p className={styles.soft}>{day(on)}</p>
                </li>,
              ],
        )}
      </ul>
    </section>
  )
}
