import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { show } from '@/server/query'
import { caseSummary } from '@/server/queries/thread/case-summary'
import { readers } from '@/tools/for-reader'
import { CaseNav } from '../CaseNav'
import { TiedNav } from '../thread/TiedNav'
import { chosenFrom, readerFrom } from './asked'
import { Choose } from './Choose'
import { ForWhom } from './ForWhom'
import styles from './summary.module.css'

type Props = {
  params: Promise<{ caseId: string }>
  searchParams: Promise<{
    for?: string | string[]
    in?: string | string[]
    chose?: string | string[]
    said?: string | string[]
  }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('document') }
}

/** First for whom it is: what may stand on the page depends on it. Then what goes on it, as much as one page holds. */
export default async function SummaryPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const asked = await searchParams
  const reader = readerFrom(asked.for)
  const chosen = reader === null ? [] : chosenFrom(asked.in, asked.chose === '1')
  const summary = await show(caseSummary({ caseId, reader: reader ?? readers[0], chosen }))
  const t = await getTranslations('thread.summary')
  const cases = await getTranslations('cases')
  return (
    <>
      <PageHeader
        breadcrumb={[
          { href: '/cases', label: cases('back') },
          { href: `/cases/${summary.caseId}`, label: cases('family', { name: summary.familyName }) },
        ]}
        title={t('title')}
        lead={t('lead')}
      >
        <CaseNav caseId={summary.caseId} current="thread" abilities={summary.abilities} />
      </PageHeader>
      <div className={styles.page}>
        <TiedNav caseId={summary.caseId} current="summary" />
        <ForWhom caseId={summary.caseId} reader={reader} />
        {reader !== null && <Choose summary={summary} said={asked.said === 'too_much' ? 'too_much' : null} />}
      </div>
    </>
  )
}
