import { useFormatter, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Badge } from '@/components/ui/Badge'
import type { caseList } from '@/server/queries/cases/case-list'
import styles from './cases.module.css'

type Row = Awaited<ReturnType<typeof caseList>>['cases'][number]

/** One line a family: the name first and largest, then the children, then what our system knows. */
export function CaseRows({ cases, withWorkers }: { cases: Row[]; withWorkers: boolean }) {
  const t = useTranslations('cases')
  return (
    <ul className={styles.rows} aria-label={t('list.title')}>
      {cases.map((row) => (
        <li key={row.id} className={styles.row}>
          <div className={styles.who}>
            <h2 className={styles.family}>
              <AppLink href={`/cases/${row.id}`} className={styles.open}>
                {t('family', { name: row.familyName })}
              </AppLink>
            </h2>
            <Children of={row.children} />
          </div>
          <div className={styles.facts}>
            <p>
              {t(`frames.${row.legalFrame}`)} · {t(`phases.${row.phase}`)}
              {row.externalReference !== null && (
                <>
                  {' · '}
                  <span translate="no">{row.externalReference}</span>
                </>
              )}
            </p>
            {withWorkers && <Workers of={row.workers} />}
            <LastActivity at={row.lastActivityAt} />
          </div>
          {(row.closed || row.proposal !== null) && (
            <div className={styles.badges}>
              {row.closed && <Badge icon="archive">{t('list.isClosed')}</Badge>}
              {row.proposal !== null && <Badge tone="accent">{t(`list.proposal.${row.proposal}`)}</Badge>}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function Children({ of }: { of: Row['children'] }) {
  const t = useTranslations('cases')
  const format = useFormatter()
  if (of.length === 0) return <p className={styles.children}>{t('list.noChildren')}</p>
  return (
    <p className={styles.children}>
      {format.list(
        of.map(({ name, age }) => (age === null || age < 0 ? name : t('childAged', { name, age }))),
        'and',
      )}
    </p>
  )
}

function Workers({ of }: { of: string[] }) {
  const t = useTranslations('cases.list')
  const format = useFormatter()
  return <p>{of.length === 0 ? t('nobody') : t('workedBy', { names: format.list(of, 'and') })}</p>
}

function LastActivity({ at }: { at: Date }) {
  const t = useTranslations('cases.list')
  const format = useFormatter()
  return (
    <p>
      <time dateTime={at.toISOString()}>{t('lastActivity', { day: format.dateTime(at, 'day') })}</time>
    </p>
  )
}
