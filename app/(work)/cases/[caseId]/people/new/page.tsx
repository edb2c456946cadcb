import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { isPersonKind } from '@/domain/case/people'
import { ClientWords } from '@/messages/ClientWords'
import { show } from '@/server/query'
import { newPersonOf } from '@/server/queries/people/one-person'
import { peopleOf } from '../addresses'
import styles from '../people.module.css'
import { NewPerson } from './NewPerson'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

/** Asked for somebody of no kind we know: a child, for whom a case is opened. */
export default async function NewPersonPage({ params, searchParams }: PageProps<'/cases/[caseId]/people/new'>) {
  const { caseId } = await params
  const { kind: asked } = await searchParams
  const { familyName, ...choices } = await show(newPersonOf({ caseId }))
  const t = await getTranslations('people')
  const kind = isPersonKind(asked) ? asked : 'child'
  const breadcrumb = [
    { href: peopleOf(caseId).case, label: t('back', { name: familyName }) },
    { href: peopleOf(caseId).people, label: t('backToPeople') },
  ]
  return (
    <div className={styles.page}>
      <PageHeader breadcrumb={breadcrumb} title={t(`new.${kind}`)} />
      <ClientWords namespaces={['people', 'errors', 'ui.form']}>
        <NewPerson key={kind} caseId={caseId} kind={kind} {...choices} />
      </ClientWords>
    </div>
  )
}
