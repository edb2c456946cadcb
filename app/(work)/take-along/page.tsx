import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ButtonLink } from '@/components/ui/Button'
import { ClientWords } from '@/messages/ClientWords'
import { TakeAlongForm } from '@/offline/screens/TakeAlongForm'
import { caseList } from '@/server/queries/cases/case-list'
import { show } from '@/server/query'
import { askedFrom } from '../cases/address'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visit.take'))('title') }
}

const anyOwn = { search: '', phase: null, closed: false, view: 'own', after: '' } as const

/** Which of one's own families go along on a visit; `?case=` chooses one beforehand, `?q=` looks for some. */
export default async function TakeAlongPage({ searchParams }: PageProps<'/take-along'>) {
  const params = await searchParams
  const { search, after } = askedFrom(params)
  const { cases, next } = await show(caseList({ ...anyOwn, search, after }))
  const asked = params['case']
  const chosen =
    typeof asked === 'string'
      ? (await show(caseList({ ...anyOwn, only: asked }))).cases.filter(({ id }) => id === asked)
      : []
  const isEmpty = cases.length === 0 && search === '' && after === ''
  const t = await getTranslations('visit')
  const choice = ({ id, familyName, children }: (typeof cases)[number]) => ({
    id,
    name: t('case.family', { name: familyName }),
    children: children.map(({ name }) => name).join(', '),
  })
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
        {isEmpty ? (
          <p>{t('take.none')}</p>
        ) : (
          <TakeAlongForm found={{ cases: cases.map(choice), search, after, next }} chosen={chosen.map(choice)} />
        )}
      </ClientWords>
    </>
  )
}
