import { useTranslations } from 'next-intl'
import { SectionNav } from '@/components/ui/SectionNav'

const pages = ['thread', 'trajectory', 'summary'] as const

/** The three ways to read a case as a whole, in one place. */
export function TiedNav({ caseId, current }: { caseId: string; current: (typeof pages)[number] }) {
  const t = useTranslations('thread.nav')
  return (
    <SectionNav
      label={t('label')}
      items={pages.map((page) => ({ href: `/cases/${caseId}/${page}`, label: t(page), current: page === current }))}
    />
  )
}
