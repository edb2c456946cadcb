import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextInput } from '@/components/form/TextInput'
import { EmptyCaseList } from '@/components/illustrations/EmptyCaseList'
import { PageHeader } from '@/components/layout/PageHeader'
import { Button, ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Pagination } from '@/components/ui/Pagination'
import { show } from '@/server/query'
import { staffList } from '@/server/queries/staff-list'
import styles from './admin.module.css'
import { StaffTable } from './StaffTable'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('title') }
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

export default async function AdminPage({ searchParams }: PageProps<'/admin'>) {
  const { q, after } = await searchParams
  const search = one(q).trim()
  const { people, next } = await show(staffList({ search, after: one(after) }))
  const t = await getTranslations('admin')
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <ButtonLink href="/admin/words" icon="edit">
              {t('words.link')}
            </ButtonLink>
            <ButtonLink href="/admin/new" variant="primary" icon="plus">
              {t('add')}
            </ButtonLink>
          </>
        }
      />
      <form method="get" action="/admin" role="search" className={styles.search}>
        <TextInput
          name="q"
          type="search"
          label={t('search')}
          defaultValue={search}
          maxLength={100}
          className={styles.wide}
        />
        <Button type="submit" icon="search">
          {t('searchButton')}
        </Button>
        {search !== '' && <ButtonLink href="/admin">{t('clear')}</ButtonLink>}
      </form>
      {people.length === 0 ? (
        <EmptyState picture={<EmptyCaseList />} title={t('none.title')} text={t('none.text', { search })} />
      ) : (
        <StaffTable people={people} />
      )}
      <Pagination
        next={next === null ? undefined : `/admin?${new URLSearchParams({ q: search, after: next }).toString()}`}
      />
    </>
  )
}
