import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { Badge } from '@/components/ui/Badge'
import { Table } from '@/components/ui/Table'
import { show } from '@/server/query'
import { whoOpenedThisCase } from '@/server/queries/case-audit'
import styles from '../case.module.css'
import { CaseNav } from '../CaseNav'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('document') }
}

/** Who opened or changed this case. No family's name: the list is about us. */
export default async function OpenedPage({ params }: PageProps<'/cases/[caseId]/opened'>) {
  const { caseId } = await params
  const events = await show(whoOpenedThisCase({ caseId, limit: 200 }))
  const t = await getTranslations('cases')
  const format = await getFormatter()
  // "case.read" → case_read; what has no sentence of its own takes that of its kind ("document.sync" → document).
  const inWords = (action: string) => {
    const known = [action.replaceAll('.', '_'), action.split('.')[0] ?? ''].find((key) => t.has(`opened.acts.${key}`))
    return t(`opened.acts.${known ?? 'other'}`)
  }
  const asWords = (capacity: string) => (t.has(`capacities.${capacity}`) ? t(`capacities.${capacity}`) : '–')
  return (
    <>
      <PageHeader
        breadcrumb={[
          { href: '/cases', label: t('back') },
          { href: `/cases/${caseId}`, label: t('document') },
        ]}
        title={t('opened.title')}
        lead={t('opened.lead')}
      >
        <CaseNav caseId={caseId} current="opened" abilities={['read_audit']} />
      </PageHeader>
      <div className={styles.table}>
        <Table
          caption={t('opened.caption')}
          captionHidden
          rows={events.map((event, at) => ({ ...event, id: String(at) }))}
          rowKey={(event) => event.id}
          columns={[
            { id: 'when', header: t('opened.when'), cell: (event) => format.dateTime(event.at, 'moment') },
            { id: 'who', header: t('opened.who'), rowHeader: true, cell: (event) => event.who ?? t('opened.unknown') },
            { id: 'as', header: t('opened.as'), cell: (event) => asWords(event.capacity) },
            {
              id: 'what',
              header: t('opened.what'),
              cell: (event) => (
                <>
                  {inWords(event.action)}{' '}
                  {event.outcome === 'denied' && <Badge tone="care">{t('opened.denied')}</Badge>}
                </>
              ),
            },
          ]}
        />
      </div>
    </>
  )
}
