import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ClientWords } from '@/messages/ClientWords'
import { show } from '@/server/query'
import { staffPlaces } from '@/server/queries/staff-list'
import { NewStaff } from './NewStaff'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.new'))('title') }
}

export default async function NewStaffPage() {
  const places = await show(staffPlaces({}))
  const t = await getTranslations('admin')
  return (
    <>
      <PageHeader breadcrumb={[{ href: '/admin', label: t('back') }]} title={t('new.title')} lead={t('new.lead')} />
      <ClientWords namespaces={['admin', 'errors', 'nav', 'ui.form']}>
        <NewStaff places={places} />
      </ClientWords>
    </>
  )
}
