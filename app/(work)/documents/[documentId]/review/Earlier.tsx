import { useFormatter, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import type { ReviewPage } from '@/server/queries/reviews/review-page'
import { Said } from './Said'
import { TalkAct } from './TalkAct'
import styles from './review.module.css'

/** Talks that are over, the last one first. Each can be read whole, with the version it was about. */
export function Earlier({ review }: { review: ReviewPage }) {
  const { documentId, kind, lines, writes, talk, earlier } = review
  const t = useTranslations('views.review')
  const format = useFormatter()
  if (earlier.length === 0) return null
  return (
    <section className={styles.earlier} aria-labelledby="earlier">
      <h2 id="earlier">{t('earlier.title')}</h2>
      {earlier.map(({ id, at, versionId, words }, index) => (
        <details key={id} className={styles.over} open={index === 0 && talk === null}>
          <summary>{t('earlier.on', { day: format.dateTime(at, 'day') })}</summary>
          <div className={styles.talk}>
            {words.map((each) => (
              <Said key={each.staffId} words={each} kind={kind} lines={lines} heading={3} />
            ))}
            <p>
              <AppLink href={`/documents/${documentId}/history?version=${versionId}`}>{t('earlier.version')}</AppLink>
            </p>
            {index === 0 && talk === null && writes && (
              <TalkAct act="goOn" documentId={documentId} talkId={id} icon="edit">
                {t('act.goOn')}
              </TalkAct>
            )}
          </div>
        </details>
      ))}
    </section>
  )
}
