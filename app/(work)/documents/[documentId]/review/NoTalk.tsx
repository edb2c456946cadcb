import { getTranslations } from 'next-intl/server'
import { FamilyAtTable } from '@/components/illustrations/FamilyAtTable'
import { EmptyState } from '@/components/ui/EmptyState'
import type { ReviewPage } from '@/server/queries/reviews/review-page'
import { TalkAct } from './TalkAct'
import styles from './review.module.css'

/** An invitation. Beginning keeps what the document says today: opening this page keeps nothing. */
export async function NoTalk({ review: { documentId, asks, writes } }: { review: ReviewPage }) {
  const t = await getTranslations('views.review')
  if (!writes) return null
  return (
    <EmptyState
      picture={<FamilyAtTable />}
      title={t('none.title')}
      text={t(asks ? 'none.asks' : 'none.begins')}
      action={
        <div className={styles.actions}>
          {asks && (
            <TalkAct act="ask" documentId={documentId} variant="primary" icon="speech">
              {t('act.ask')}
            </TalkAct>
          )}
          <TalkAct act="begin" documentId={documentId} variant={asks ? 'quiet' : 'primary'} icon="edit">
            {t('act.begin')}
          </TalkAct>
        </div>
      }
    />
  )
}
