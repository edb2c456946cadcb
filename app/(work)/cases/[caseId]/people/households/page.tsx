import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ClientWords } from '@/messages/ClientWords'
import { show } from '@/server/query'
import { peopleOverview } from '@/server/queries/people/people-of-case'
import { peopleOf } from '../addresses'
import styles from '../people.module.css'
import { ReadOnlyNotice } from '../ReadOnlyNotice'
import { HomeName } from './HomeName'
import { NewHome } from './NewHome'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.households'))('title') }
}

export default async function HouseholdsPage({ params }: PageProps<'/cases/[caseId]/people/households'>) {
  const { caseId } = await params
  const { familyName, closed, households, abilities } = await show(peopleOverview({ caseId }))
  const t = await getTranslations('people')
  const mayEdit = abilities.includes('edit')
  const breadcrumb = [
    { href: peopleOf(caseId).case, label: t('back', { name: familyName }) },
    { href: peopleOf(caseId).people, label: t('backToPeople') },
  ]
  return (
    <div className={styles.page}>
      <PageHeader breadcrumb={breadcrumb} title={t('households.title')} lead={t('households.lead')} />
      {households.length === 0 && <p>{t('households.none')}</p>}
      {mayEdit ? (
        <ClientWords namespaces={['people.households', 'people.fields', 'errors', 'ui.form']}>
          <ul className={styles.homes}>
            {households.map((home) => (
              <HomeName key={home.id} caseId={caseId} home={home} />
            ))}
          </ul>
          <NewHome caseId={caseId} />
        </ClientWords>
      ) : (
        <>
          <ReadOnlyNotice closed={closed} />
          <ul>
            {households.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
