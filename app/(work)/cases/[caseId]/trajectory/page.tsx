import type { Metadata } from 'next'
import { useFormatter, useTranslations } from 'next-intl'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PrintButton } from '@/app/(work)/documents/[documentId]/print/PrintButton'
import { FamilyAtTable } from '@/components/illustrations/FamilyAtTable'
import { AppLink } from '@/components/ui/AppLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { ClientWords } from '@/messages/ClientWords'
import { show } from '@/server/query'
import { familyTrajectory, type FamilyTrajectory } from '@/server/queries/thread/family-trajectory'
import { noonOf } from '../../days'
import { useVoiceNames } from '../thread/voice-names'
import { DayDone } from './DayDone'
import styles from './trajectory.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('thread.way'))('title') }
}

/** To look at together, and to take home: large, calm, and nothing of the office around it. */
export default async function TrajectoryPage({ params }: PageProps<'/cases/[caseId]/trajectory'>) {
  const way = await show(familyTrajectory(await params))
  const t = await getTranslations('thread.way')
  const format = await getFormatter()
  return (
    <div className={styles.sheet}>
      <div className={styles.bar} data-print="hide">
        <AppLink href={`/cases/${way.caseId}/thread`}>{t('back')}</AppLink>
        {way.days.length > 0 && (
          <ClientWords namespaces={['views.print']}>
            <PrintButton />
          </ClientWords>
        )}
      </div>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('family', { family: way.familyName })}</p>
      </header>
      <Way way={way} />
      {way.days.length > 0 && (
        <p className={styles.soft}>{t('madeOn', { day: format.dateTime(new Date(way.madeAt), 'day') })}</p>
      )}
    </div>
  )
}

function Way({ way: { days, people } }: { way: FamilyTrajectory }) {
  const t = useTranslations('thread.way')
  const format = useFormatter()
  const nameOf = useVoiceNames(people)
  if (days.length === 0)
    return <EmptyState picture={<FamilyAtTable />} title={t('empty.title')} text={t('empty.text')} />
  return (
    <ol className={styles.days} aria-label={t('label')}>
      {days.map((day) => (
        <li key={day.day} className={styles.day}>
          <h2 className={styles.when}>
            <time dateTime={day.day}>{format.dateTime(noonOf(day.day), 'day')}</time>
          </h2>
          <DayDone day={day} people={people} nameOf={nameOf} />
        </li>
      ))}
    </ol>
  )
}
