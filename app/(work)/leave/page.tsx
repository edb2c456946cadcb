import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ClientWords } from '@/messages/ClientWords'
import { LeavePage } from '@/offline/screens/LeavePage'
import { me } from '@/server/queries/me'
import { show } from '@/server/query'
import { signOut } from '../sign-out'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visit.signOut'))('title') }
}

/** Where signing out leads when this device holds work that is nowhere else. All of it is read in the browser. */
export default async function LeaveDevicePage() {
  await show(me({}))
  const t = await getTranslations('visit.signOut')
  return (
    <>
      <PageHeader title={t('title')} />
      <ClientWords namespaces={['visit', 'ui']}>
        <LeavePage signOut={signOut} />
      </ClientWords>
    </>
  )
}
