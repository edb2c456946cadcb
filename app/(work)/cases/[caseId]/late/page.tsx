import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { Notice } from '@/components/ui/Notice'
import { ClientWords } from '@/messages/ClientWords'
import { lateWork } from '@/server/queries/cases/late-work'
import { show } from '@/server/query'
import { formWords } from '../../form-words'
import { LateOne } from './LateOne'
import styles from './late.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('document') }
}

/** Work of somebody whose right had ended when it arrived: what it would make of the document, beside what is there, and what to do. */
export default async function LatePage({ params }: PageProps<'/cases/[caseId]/late'>) {
  const { caseId, familyName, closed, waiting } = await show(lateWork(await params))
  const t = await getTranslations('cases')
  return (
    <>
      <PageHeader
        breadcrumb={[
          { href: '/cases', label: t('back') },
          { href: `/cases/${caseId}`, label: t('family', { name: familyName }) },
        ]}
        title={t('late.title')}
        lead={t('late.lead')}
      />
      <ClientWords namespaces={[...formWords, 'cases.late']}>
        <div className={styles.all}>
          {closed && waiting.length > 0 && <Notice>{t('late.closed')}</Notice>}
          {waiting.length === 0 && <p>{t('late.none')}</p>}
          {waiting.map((late) => (
            <LateOne key={late.id} caseId={caseId} late={late} closed={closed} />
          ))}
        </div>
      </ClientWords>
    </>
  )
}
