import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Badge } from '@/components/ui/Badge'
import { Table } from '@/components/ui/Table'
import type { staffList } from '@/server/queries/staff-list'
import styles from './admin.module.css'

type Person = Awaited<ReturnType<typeof staffList>>['people'][number]

export function StaffTable({ people }: { people: Person[] }) {
  const t = useTranslations('admin')
  const role = useTranslations('nav.roles')
  return (
    <Table
      caption={t('table.caption')}
      captionHidden
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          id: 'name',
          header: t('table.name'),
          rowHeader: true,
          cell: (person) => <AppLink href={`/admin/${person.id}`}>{person.name}</AppLink>,
        },
        {
          id: 'email',
          header: t('table.email'),
          cell: (person) => <span className={styles.email}>{person.email}</span>,
        },
        { id: 'role', header: t('table.role'), cell: (person) => role(person.role) },
        { id: 'place', header: t('table.place'), cell: (person) => person.team ?? person.region ?? '–' },
        {
          id: 'state',
          header: t('table.state'),
          cell: (person) =>
            person.disabledAt === null ? t('state.active') : <Badge tone="care">{t('state.disabled')}</Badge>,
        },
      ]}
    />
  )
}
