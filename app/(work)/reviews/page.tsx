import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PathAhead } from '@/components/illustrations/PathAhead'
import { PageHeader } from '@/components/layout/PageHeader'
import { Button } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { reviewList } from '@/server/queries/reviews/review-list'
import { show } from '@/server/query'
import { TalkRows } from './TalkRows'
import styles from './reviews.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reviews'))('title') }
}

/** What lies ready to be looked at together: asked for first. Nothing is late here, and nobody is counted. */
export default async function ReviewsPage() {
  const { talks, leads } = await show(reviewList({}))
  const t = await getTranslations('reviews')
  return (
    <>
      <PageHeader title={t('title')} lead={t(leads ? 'leadTeam' : 'lead')} />
      <div className={styles.page}>
        {talks.length === 0 ? (
          <EmptyState
            picture={<PathAhead />}
            title={t('empty.title')}
            text={t(leads ? 'empty.textLead' : 'empty.text')}
            action={<Button href="/cases">{t('empty.action')}</Button>}
          />
        ) : (
          <>
            <TalkRows id="asked" talks={talks.filter(({ asked }) => asked !== null)} />
            <TalkRows id="prepared" talks={talks.filter(({ asked }) => asked === null)} />
          </>
        )}
      </div>
    </>
  )
}
