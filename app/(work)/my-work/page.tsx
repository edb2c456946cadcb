import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PathAhead } from '@/components/illustrations/PathAhead'
import { PageHeader } from '@/components/layout/PageHeader'
import { Button } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Notice } from '@/components/ui/Notice'
import { show } from '@/server/query'
import { myOwnWork } from '@/server/queries/my-work/my-work'
import { Month } from './Month'
import { OpenLoops } from './OpenLoops'
import styles from './my-work.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('my-work'))('title') }
}

export default async function MyWorkPage() {
  const { months, loops } = await show(myOwnWork({}))
  const t = await getTranslations('my-work')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles.page}>
        <div className={styles.told}>
          <Notice title={t('onlyYou.title')}>{t('onlyYou.text')}</Notice>
          {months.length === 0 ? (
            <EmptyState
              picture={<PathAhead />}
              title={t('empty.title')}
              text={t('empty.text')}
              action={
                <Button href="/cases" variant="primary">
                  {t('empty.action')}
                </Button>
              }
            />
          ) : (
            <ol className={styles.months}>
              {months.map((month) => (
                <Month key={month.month} month={month} />
              ))}
            </ol>
          )}
          <p className={styles.small}>{t('counts')}</p>
        </div>
        <OpenLoops loops={loops} />
      </div>
    </>
  )
}
