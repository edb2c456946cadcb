import { getFormatter, getTranslations } from 'next-intl/server'
import { AppLink } from '@/components/ui/AppLink'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { ReviewPage } from '@/server/queries/reviews/review-page'
import { toolOf } from '@/tools/registry'
import { TalkAct } from './TalkAct'
import styles from './review.module.css'

type Props = { review: ReviewPage; talk: NonNullable<ReviewPage['talk']> }

/** The version the talk is about, as its tool shows it. It stays as it was, whatever is worked on since. */
export async function Frozen({ review: { documentId, kind, context, writes }, talk: { id, words, frozen } }: Props) {
  const t = await getTranslations('views.review')
  const format = await getFormatter()
  const view = await toolOf(kind)?.readView()
  const { versionId, at, content, workedSince } = frozen
  return (
    <ScrollRegion role="region" className={styles.about} id="about" aria-labelledby="about-title">
      <h2 id="about-title">{t('about', { day: format.dateTime(at, 'day') })}</h2>
      {workedSince && (
        <div className={styles.since}>
          <p>
            {t('workedSince')}{' '}
            <AppLink href={`/documents/${documentId}/history?version=${versionId}&with=now`}>
              {t('whatChanged')}
            </AppLink>
          </p>
          {writes && words.length === 0 && (
            <TalkAct act="begin" documentId={documentId} talkId={id} icon="retry">
              {t('act.moveOn')}
            </TalkAct>
          )}
        </div>
      )}
      {view && <view.ReadView content={content} context={context} layout="screen" />}
      <p className={styles.jump}>
        <a href="#talk">{t(writes ? 'toTalk' : 'toWords')}</a>
      </p>
    </ScrollRegion>
  )
}
