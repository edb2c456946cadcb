import { useFormatter, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/Badge'
import type { caseList } from '@/server/queries/cases/case-list'
import { CaseLines } from './CaseLines'

type Row = Awaited<ReturnType<typeof caseList>>['cases'][number]

/** What stands in each line, in words; `CaseLines` draws them. */
export function CaseRows({ cases, withWorkers }: { cases: Row[]; withWorkers: boolean }) {
  const t = useTranslations('cases')
  const format = useFormatter()
  const childrenOf = (row: Row) =>
    row.children.length === 0
      ? t('list.noChildren')
      : format.list(
          row.children.map(({ name, age }) => (age === null || age < 0 ? name : t('childAged', { name, age }))),
          'and',
        )
  const workersOf = ({ workers }: Row) =>
    workers.length === 0 ? t('list.nobody') : t('list.workedBy', { names: format.list(workers, 'and') })
  const lines = cases.map((row) => ({
    id: row.id,
    family: t('family', { name: row.familyName }),
    children: childrenOf(row),
    facts: `${t(`frames.${row.legalFrame}`)} · ${t(`phases.${row.phase}`)}`,
    ...(row.externalReference === null ? {} : { reference: row.externalReference }),
    ...(withWorkers ? { workers: workersOf(row) } : {}),
    at: row.lastActivityAt.toISOString(),
    activity: t('list.lastActivity', { day: format.dateTime(row.lastActivityAt, 'day') }),
    ...(row.closed || row.proposal !== null ? { badges: <Badges of={row} /> } : {}),
  }))
  return <CaseLines label={t('list.title')} lines={lines} />
}

function Badges({ of: { closed, proposal } }: { of: Row }) {
  const t = useTranslations('cases.list')
  return (
    <>
      {closed && <Badge icon="archive">{t('isClosed')}</Badge>}
      {proposal !== null && <Badge tone="accent">{t(`proposal.${proposal}`)}</Badge>}
    </>
  )
}
