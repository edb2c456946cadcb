import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { Notice } from '@/components/ui/Notice'
import { ClientWords } from '@/messages/ClientWords'
import { show } from '@/server/query'
import { staffMember } from '@/server/queries/staff-list'
import styles from '../admin.module.css'
import { Access } from './Access'
import { ChangeStaff } from './ChangeStaff'
import { NewPassword } from './NewPassword'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('title') }
}

export default async function StaffPage({ params }: PageProps<'/admin/[staffId]'>) {
  const { person, places, isMyself } = await show(staffMember({ staffId: (await params).staffId }))
  const t = await getTranslations('admin')
  const format = await getFormatter()
  const { id, name, email, role, teamId, regionId, disabledAt } = person
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: '/admin', label: t('back') }]}
        kicker={t('edit.kicker')}
        title={name}
        lead={email}
      />
      <ClientWords namespaces={['admin', 'errors', 'nav', 'ui.form', 'ui.dialog']}>
        <div className={styles.parts}>
          <ChangeStaff
            staffId={id}
            places={places}
            start={{ displayName: name, email, role, teamId: teamId ?? '', regionId: regionId ?? '' }}
          />
          {isMyself ? (
            <Notice>
              <p>{t('edit.myself')}</p>
            </Notice>
          ) : (
            <>
              <NewPassword staffId={id} name={name} />
              <Access
                staffId={id}
                disabledSince={
                  disabledAt && t('access.disabledSince', { moment: format.dateTime(disabledAt, 'moment') })
                }
              />
            </>
          )}
        </div>
      </ClientWords>
    </>
  )
}
