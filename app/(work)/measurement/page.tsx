import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { EmptyState } from '@/components/ui/EmptyState'
import { breadthOf } from '@/server/queries/measurement/breadth'
import { show } from '@/server/query'
import { askedFrom } from './asked'
import { Download } from './Download'
import { Choose } from './Choose'
import { Definitions } from './Definitions'
import { NotCounted } from './NotCounted'
import { Table9 } from './Table9'
import { ToolBreadth } from './ToolBreadth'
import { periodWords } from './words'
import styles from './measurement.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('measurement'))('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function MeasurementPage({ searchParams }: Props) {
  const search = await searchParams
  const view = await show(breadthOf(askedFrom((name) => (typeof search[name] === 'string' ? search[name] : undefined))))
  const t = await getTranslations('measurement')
  const { period, madeOn } = await periodWords(view)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Choose view={view} />
      <section className={styles.figures} aria-labelledby="about">
        <div className={styles.about}>
          <div>
            <h2 id="about">{t('about', { place: view.place.name, ...period })}</h2>
            <p className={styles.madeOn}>{t('madeOn', { day: madeOn })}</p>
          </div>
          <Download view={view} />
        </div>
        {view.tools.map((tool) => (
          <ToolBreadth key={tool.kind} tool={tool} view={view} />
        ))}
        {view.tools.length === 0 && <EmptyState title={t('noTools.title')} text={t('noTools.text')} headingLevel={3} />}
        <NotCounted counted={view.tools.map(({ kind }) => kind)} />
        <Definitions view={view} />
      </section>
      <Table9 />
    </>
  )
}
