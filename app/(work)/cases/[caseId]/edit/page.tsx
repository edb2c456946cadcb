import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ClientWords } from '@/messages/ClientWords'
import { show } from '@/server/query'
import { caseToChange } from '@/server/queries/cases/case-forms'
import { formWords } from '../../form-words'
import { ClosedNotice } from '../ClosedNotice'
import { ChangeCase } from './ChangeCase'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('document') }
}

export default async function EditCasePage({ params }: PageProps<'/cases/[caseId]/edit'>) {
  const { file, closed } = await show(caseToChange(await params))
  const t = await getTranslations('cases')
  const { id, familyName, legalFrame, externalReference, phase, separatedParents, revision } = file
  const now = { familyName, legalFrame, externalReference: externalReference ?? '', phase, separatedParents }
  return (
    <>
      <PageHeader
        breadcrumb={[
          { href: '/cases', label: t('back') },
          { href: `/cases/${id}`, label: t('family', { name: familyName }) },
        ]}
        title={t('edit.title')}
      />
      {closed ? (
        <ClosedNotice {...file} caseId={id} canReopen={false} />
      ) : (
        <ClientWords namespaces={[...formWords, 'cases.edit']}>
          <ChangeCase caseId={id} revision={revision} now={now} />
        </ClientWords>
      )}
    </>
  )
}
