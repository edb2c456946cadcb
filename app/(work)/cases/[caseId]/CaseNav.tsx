import { useTranslations } from 'next-intl'
import { SectionNav } from '@/components/ui/SectionNav'

type Place = 'overview' | 'people' | 'thread' | 'team' | 'opened'
type Props = { caseId: string; current: Place; abilities: readonly string[] }

/** The places within one case. Who may not read the audit sees no way to it; the page itself asks again. */
export function CaseNav({ caseId, current, abilities }: Props) {
  const t = useTranslations('cases.nav')
  const places: [Place, string][] = [
    ['overview', ''],
    ['people', '/people'],
    ['thread', '/thread'],
    ['team', '/team'],
    ...(abilities.includes('read_audit') ? ([['opened', '/opened']] satisfies [Place, string][]) : []),
  ]
  return (
    <SectionNav
      label={t('label')}
      items={places.map(([place, path]) => ({
        href: `/cases/${caseId}${path}`,
        label: t(place),
        current: place === current,
      }))}
    />
  )
}
