import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import type { CasePage } from '@/server/queries/cases/case-page'
import styles from './case.module.css'

export function Workers({ file }: { file: CasePage }) {
  const t = useTranslations('cases')
  return (
    <section className={styles.workers} aria-labelledby="workers">
      <h2 id="workers" className={styles.small}>
        {t('page.workers')}
      </h2>
      {file.workers.length === 0 ? (
        <p>{t('page.nobody')}</p>
      ) : (
        <ul className={styles.people}>
          {file.workers.map(({ staffId, name, capacity }) => (
            <li key={staffId}>
              {name} {staffId === file.me && t('page.you')}{' '}
              <span className={styles.soft}>{t(`capacities.${capacity}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <AppLink href={`/cases/${file.id}/team`}>{t('page.workersMore')}</AppLink>
      </p>
    </section>
  )
}
