import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ClientWords } from '@/messages/ClientWords'
import { BringInForm } from '@/offline/screens/BringInForm'
import { me } from '@/server/queries/me'
import { show } from '@/server/query'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visit.bringIn'))('title') }
}

/** The desk side of a sealed file: what a device could not send comes back to the families it belongs to. */
export default async function BringInPage() {
  await show(me({}))
  const t = await getTranslations('visit.bringIn')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ClientWords namespaces={['visit', 'ui']}>
        <BringInForm />
      </ClientWords>
    </>
  )
}
