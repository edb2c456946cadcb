import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ClientWords } from '@/messages/ClientWords'
import { show } from '@/server/query'
import { caseTeam } from '@/server/queries/cases/case-forms'
import { formWords } from '../../form-words'
import styles from '../case.module.css'
import { CaseNav } from '../CaseNav'
import { ClosedNotice } from '../ClosedNotice'
import { Act } from './Act'
import { Assign } from './Assign'
import { BlockColleague } from './BlockColleague'
import { KnowFamily } from './KnowFamily'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('document') }
}

export default async function TeamPage({ params }: PageProps<'/cases/[caseId]/team'>) {
  const { file, workers, blocked, free, blockable, abilities } = await show(caseTeam(await params))
  const t = await getTranslations('cases')
  const format = await getFormatter()
  const assigns = abilities.includes('assign')
  return (
    <>
      <PageHeader
        breadcrumb={[
          { href: '/cases', label: t('back') },
          { href: `/cases/${file.id}`, label: t('family', { name: file.familyName }) },
        ]}
        title={t('team.title')}
        lead={t('team.lead')}
      >
        <CaseNav caseId={file.id} current="team" abilities={abilities} />
      </PageHeader>
      <ClientWords namespaces={[...formWords, 'cases.team', 'cases.capacities']}>
        <div className={styles.parts}>
          <ClosedNotice {...file} caseId={file.id} canReopen={false} />
          <ul className={styles.people}>
            {workers.map(({ staffId, name, capacity, since, blocked: away }) => (
              <li key={staffId} className={styles.line}>
                <span>
                  {name}{' '}
                  <span className={styles.soft}>
                    {t(`capacities.${capacity}`)}, {t('team.since', { day: format.dateTime(since, 'day') })}
                    {away && `; ${t('team.blockedHere')}`}
                  </span>
                </span>
                {assigns && (
                  <Act
                    act="end"
                    caseId={file.id}
                    staffId={staffId}
                    label={t('team.end')}
                    name={t('team.endOf', { name })}
                  />
                )}
              </li>
            ))}
          </ul>
          {assigns && <Assign caseId={file.id} free={free} />}
          {abilities.includes('decide_closure') && (
            <BlockColleague caseId={file.id} colleagues={blockable}>
              {blocked.map(({ staffId, name, setAt, bySelf }) => (
                <li key={staffId} className={styles.line}>
                  <span>{t(bySelf ? 'team.bySelf' : 'team.byLead', { name, day: format.dateTime(setAt, 'day') })}</span>
                  <Act
                    act="lift"
                    caseId={file.id}
                    staffId={staffId}
                    label={t('team.lift')}
                    name={t('team.liftOf', { name })}
                  />
                </li>
              ))}
            </BlockColleague>
          )}
          {abilities.includes('block') && <KnowFamily caseId={file.id} />}
        </div>
      </ClientWords>
    </>
  )
}
