import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ButtonLink } from '@/components/ui/Button'
import { Pagination } from '@/components/ui/Pagination'
import { SectionNav } from '@/components/ui/SectionNav'
import { show } from '@/server/query'
import { caseList } from '@/server/queries/cases/case-list'
import { addressOf, askedFrom } from './address'
import { CaseRows } from './CaseRows'
import { Filters } from './Filters'
import { NoCases } from './NoCases'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases.list'))('title') }
}

/** Families one works with: the first page after signing in. It works before any script does. */
export default async function CasesPage({ searchParams }: PageProps<'/cases'>) {
  const asked = askedFrom(await searchParams)
  const { cases, next, view, abilities } = await show(caseList(asked))
  const t = await getTranslations('cases.list')
  const here = { ...asked, view, after: '' }
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {cases.length > 0 && (
              <ButtonLink href="/take-along" icon="device">
                {t('take')}
              </ButtonLink>
            )}
            {abilities.includes('open_case') && (
              <ButtonLink href="/cases/new" variant="primary" icon="plus">
                {t('add')}
              </ButtonLink>
            )}
          </>
        }
      />
      {abilities.includes('list_team') && (
        <SectionNav
          label={t('views.label')}
          items={(['own', 'team'] as const).map((each) => ({
            href: addressOf({ ...here, view: each }),
            label: t(`views.${each}`),
            current: each === view,
          }))}
        />
      )}
      <Filters asked={here} />
      {cases.length === 0 ? <NoCases asked={here} /> : <CaseRows cases={cases} withWorkers={view === 'team'} />}
      <Pagination
        previous={asked.after === '' ? undefined : addressOf(here)}
        next={next === null ? undefined : addressOf({ ...here, after: next })}
      />
    </>
  )
}
