import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { Notice } from '@/components/ui/Notice'
import { ClientWords } from '@/messages/ClientWords'
import { reviewPage, type ReviewPage as Review } from '@/server/queries/reviews/review-page'
import { show } from '@/server/query'
import { Earlier } from './Earlier'
import { NoTalk } from './NoTalk'
import { Talk } from './Talk'
import { TypedBefore } from './TypedBefore'
import styles from './review.module.css'

/** Neutral: a title stands in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('views.review'))('title') }
}

/** A talk of a consultant and a team lead about one stored version. Nothing is approved here, and nothing is added up. */
export default async function ReviewPage({ params }: PageProps<'/documents/[documentId]/review'>) {
  const review = await show(reviewPage(await params))
  const t = await getTranslations('views.review')
  const tool = await getTranslations(`tools.${review.kind}`)
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/documents/${review.documentId}`, label: t('back') }]}
        title={t('title')}
        kicker={t('kicker', { tool: tool('name'), family: review.context.familyName })}
        lead={t('lead')}
      />
      <ClientWords
        namespaces={['views.review.form', 'views.review.words', 'errors.codes', 'errors.reference', 'ui.form']}
      >
        <div className={styles.page}>
          {review.closed && <Notice>{t('closed')}</Notice>}
          {!(review.talk && review.writes) && <TypedBefore documentId={review.documentId} kept={ownWords(review)} />}
          {review.talk ? <Talk review={review} talk={review.talk} /> : <NoTalk review={review} />}
          <Earlier review={review} />
        </div>
      </ClientWords>
    </>
  )
}

const ownWords = ({ talk, earlier }: Review): string[] =>
  [...(talk?.words ?? []), ...earlier.flatMap(({ words }) => words)]
    .filter(({ bySelf }) => bySelf)
    .flatMap(({ fields: { lines, ...answers } }) => [
      ...Object.values(answers),
      ...Object.values(lines).map(({ note }) => note),
    ])
