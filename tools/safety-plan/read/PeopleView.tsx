import { useTranslations } from 'next-intl'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { NameOf } from '../../use-names'
import { dayParts, days, type DayPart } from '../codes'
import type { PlanContent, Rule } from '../content'
import { keyOf, personGrid, rowKey, type PersonRow } from '../rules/moments'
import styles from './Read.module.css'

/** Who does what: a row for each person, a column for each part of the day. Derived from the agreements; nobody is counted. */
export function PeopleView({ content, nameOf }: { content: PlanContent; nameOf: NameOf }) {
  const t = useTranslations('tools.safety_plan')
  const rows = personGrid(content)
  if (rows.length === 0) return <p className={styles.soft}>{t('week.noPeople')}</p>
  const hasAlways = rows.some(({ always }) => always.length > 0)
  const hasBacks = rows.some(({ backs }) => backs.length > 0)
  return (
    <ScrollRegion role="region" aria-label={t('week.people')} className={styles.scroll}>
      <table className={styles.week}>
        <thead>
          <tr>
            <th scope="col">{t('week.person')}</th>
            {dayParts.map((part) => (
              <th key={part} scope="col">
                {t(`parts.${part}`)}
              </th>
            ))}
            {hasAlways && <th scope="col">{t('week.always')}</th>}
            {hasBacks && <th scope="col">{t('week.backs')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{row.other === '' ? nameOf(row.voice) : nameOf(row.voice, row.other)}</th>
              {dayParts.map((part) => (
                <td key={part}>
                  {tasksIn(row, part).map(({ rule, on }) => (
                    <Task key={rule.id} rule={rule} on={on} />
                  ))}
                </td>
              ))}
              {hasAlways && (
                <td>
                  {row.always.map((rule) => (
                    <Task key={rule.id} rule={rule} on={[]} />
                  ))}
                </td>
              )}
              {hasBacks && (
                <td>
                  {row.backs.map((rule) => (
                    <Task key={rule.id} rule={rule} on={[]} />
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function tasksIn(row: PersonRow, part: DayPart): { rule: Rule; on: (typeof days)[number][] }[] {
  const found = new Map<Rule, (typeof days)[number][]>()
  for (const day of days)
    for (const rule of row.at.get(keyOf({ day, part })) ?? []) found.set(rule, [...(found.get(rule) ?? []), day])
  return [...found].map(([rule, on]) => ({ rule, on }))
}

function Task({ rule, on }: { rule: Rule; on: (typeof days)[number][] }) {
  const t = useTranslations('tools.safety_plan')
  const when =
    on.length === 0
      ? ''
      : on.length === days.length
        ? t('rules.everyDay')
        : on.map((day) => t(`daysShort.${day}`)).join(' ')
  return (
    <p className={styles.cell}>
      <span className={styles.cellWords}>{rule.text}</span>
      {when !== '' && <span className={styles.soft}>{[when, rule.at].filter((words) => words !== '').join(' ')}</span>}
    </p>
  )
}
