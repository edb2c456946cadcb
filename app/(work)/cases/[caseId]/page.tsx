import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ButtonLink } from '@/components/ui/Button'
import { show } from '@/server/query'
import { casePage } from '@/server/queries/cases/case-page'
import styles from './case.module.css'
import { CaseNav } from './CaseNav'
import { ClosedNotice } from './ClosedNotice'
import { Family } from './Family'
import { LateNotice } from './LateNotice'
import { Loops } from './Loops'
import { Path } from './Path'
import { Tiles } from './Tiles'
import { Workers } from './Workers'

/** Neutral: a title stands in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('document') }
}

export default async function CasePage({ params }: PageProps<'/cases/[caseId]'>) {
  const file = await show(casePage(await params))
  const t = await getTranslations('cases')
  const may = (need: (typeof file.abilities)[number]) => file.abilities.includes(need)
  const ends = may('propose_closure') || may('decide_closure')
  const phase = t(`phases.${file.phase}`)
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: '/cases', label: t('back') }]}
        title={t('family', { name: file.familyName })}
        kicker={t('page.kicker', { frame: t(`frames.${file.legalFrame}`), phase })}
        lead={file.externalReference === null ? undefined : t('page.reference', { reference: file.externalReference })}
        actions={
          <>
            {may('edit') && !file.closed && (
              <ButtonLink href={`/take-along?case=${file.id}`} icon="device">
                {t('page.take')}
              </ButtonLink>
            )}
            {may('edit') && (
              <ButtonLink href={`/cases/${file.id}/edit`} icon="edit">
                {t('page.edit')}
              </ButtonLink>
            )}
            {ends && !file.closed && (
              <ButtonLink href={`/cases/${file.id}/close`} icon="archive">
                {t('page.close')}
              </ButtonLink>
            )}
          </>
        }
      >
        <CaseNav caseId={file.id} current="overview" abilities={file.abilities} />
      </PageHeader>
      <div className={styles.page}>
        <ClosedNotice {...file} caseId={file.id} canReopen={ends} />
        <LateNotice caseId={file.id} count={file.late} />
        <Family file={file} />
        <div className={styles.main}>
          <Tiles file={file} />
          <Path file={file} />
        </div>
        <div className={styles.aside}>
          <Loops file={file} />
          <Workers file={file} />
        </div>
      </div>
    </>
  )
}
