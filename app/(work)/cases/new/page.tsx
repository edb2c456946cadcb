import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ClientWords } from '@/messages/ClientWords'
import { show } from '@/server/query'
import { caseOpening } from '@/server/queries/cases/case-forms'
import { formWords } from '../form-words'
import { NewCase } from './NewCase'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.new'))('title') }
}

export default async function NewCasePage() {
  await show(caseOpening({}))
  const t = await getTranslations('cases')
  return (
    <>
      <PageHeader breadcrumb={[{ href: '/cases', label: t('back') }]} title={t('new.title')} lead={t('new.lead')} />
      <ClientWords namespaces={[...formWords, 'cases.new']}>
        <NewCase />
      </ClientWords>
    </>
  )
}
