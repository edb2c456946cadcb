import { getFormatter, getTranslations } from 'next-intl/server'
import type { MonthOfWork, MonthView } from '@/server/queries/my-work/my-work'
import { isToolKind } from './tool-kind'
import styles from './my-work.module.css'

/** A month told in sentences. No totals, no comparison with other months. */
export async function Month({ month }: { month: MonthView }) {
  const t = await getTranslations('my-work')
  const format = await getFormatter()
  return (
    <li className={styles.month}>
      <h2>{format.dateTime(new Date(`${month.month}-15T12:00:00Z`), 'month')}</h2>
      <ul className={styles.stories}>
        {month.work.map((work) => (
          <Story key={work.tool} work={work} />
        ))}
        {month.familiesWithReason > 0 && <li>{t('reasons', { families: month.familiesWithReason })}</li>}
      </ul>
    </li>
  )
}

const people = ['child', 'parent', 'family', 'network'] as const

async function Story({ work }: { work: MonthOfWork }) {
  const t = await getTranslations('my-work')
  const names = await getTranslations('measurement.tools')
  const format = await getFormatter()
  const who = people.filter((role) => work.withWhom.includes(role)).map((role) => t(`who.${role}`))
  const others = work.families - work.familyNames.length
  const families = format.list(
    [
      ...work.familyNames,
      ...(others > 0 ? [t(work.familyNames.length > 0 ? 'moreFamilies' : 'families', { count: others })] : []),
    ],
    'and',
  )
  const tool = isToolKind(work.tool) ? names(work.tool) : work.tool
  return (
    <li>
      <strong className={styles.tool}>{tool}</strong>{' '}
      {who.length === 0 ? t('together', { families }) : t('togetherWith', { families, who: format.list(who, 'and') })}
      {work.shown > 0 && ` ${t('shown', { families: work.shown })}`}
      {work.onPaper > 0 && ` ${t('onPaper', { families: work.onPaper })}`}
    </li>
  )
}
