import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ButtonLink } from '@/components/ui/Button'
import { ClientWords } from '@/messages/ClientWords'
import { TakeAlongForm } from '@/offline/screens/TakeAlongForm'
import { caseList } from '@/server/queries/cases/case-list'
import { show } from '@/server/query'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visit.take'))('title') }
}

/** Which of one's own families go along on a visit; `?case=` chooses one beforehand. */
export default async function TakeAlongPage({ searchParams }: PageProps<'/take-along'>) {
  const { cases } = await show(caseList({ search: '', phase: null, closed: false, view: 'own', after: '' }))
  const asked = (await searchParams)['case']
  const t = await getTranslations('visit')
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: '/cases', label: (await getTranslations('cases'))('back') }]}
        title={t('take.title')}
        lead={t('take.lead')}
        actions={
          <ButtonLink href="/bring-in" icon="folder">
            {t('bringIn.title')}
          </ButtonLink>
        }
      />
      <ClientWords namespaces={['visit', 'ui']}>
        <TakeAlongForm
          cases={cases.map(({ id, familyName, children }) => ({
            id,
            name: t('case.family', { name: familyName }),
            children: children.map(({ name }) => name).join(', '),
          }))}
          chosen={typeof asked === 'string' ? [asked] : []}
        />
      </ClientWords>
    </>
  )
}
