import { useFormatter, useTranslations } from 'next-intl'
import { Timeline, type TimelineItem } from '@/components/ui/Timeline'
import type { Stop } from '@/domain/case/trajectory'
import type { CasePage } from '@/server/queries/cases/case-page'
import { noonOf } from '../days'
import styles from './case.module.css'

const looks: Record<Stop['what'], Pick<TimelineItem, 'icon' | 'tone'>> = {
  opened: { icon: 'folder', tone: 'accent' },
  phase: { icon: 'forward', tone: 'accent' },
  begun: { icon: 'star', tone: 'plain' },
  worked: { icon: 'edit', tone: 'good' },
  presented: { icon: 'people', tone: 'todo' },
  closed: { icon: 'archive', tone: 'plain' },
}

/** The way this family went, from the facts alone: nobody has to keep it. */
export function Path({ file }: { file: CasePage }) {
  const t = useTranslations('cases')
  const tools = useTranslations('tools')
  const format = useFormatter()
  const nameOf = (id: string | null) => file.children.find((child) => child.id === id)?.name
  const items = file.stops.map(({ what, day, phase, kind, childId, documentId }): TimelineItem => {
    const name = nameOf(childId)
    return {
      id: `${what}-${documentId ?? day}`,
      when: format.dateTime(noonOf(day), 'day'),
      dateTime: day,
      title: t(`path.${what}`, {
        tool: kind === null ? '' : tools(`${kind}.name`),
        phase: phase === null ? '' : t(`phases.${phase}`),
      }),
      text: name === undefined ? undefined : t('path.withChild', { name }),
      ...looks[what],
    }
  })
  return (
    <section className={styles.path} aria-labelledby="path">
      <h2 id="path">{t('page.path')}</h2>
      <Timeline items={items} label={t('path.label')} />
    </section>
  )
}
