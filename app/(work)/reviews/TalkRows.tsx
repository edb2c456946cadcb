import { useFormatter, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import type { ReviewList } from '@/server/queries/reviews/review-list'
import styles from './reviews.module.css'

type Talk = ReviewList['talks'][number]

export function TalkRows({ id, talks }: { id: 'asked' | 'prepared'; talks: readonly Talk[] }) {
  const t = useTranslations('reviews')
  if (talks.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{t(id)}</h2>
      <ul className={styles.talks}>
        {talks.map((talk) => (
          <TalkRow key={talk.documentId} talk={talk} />
        ))}
      </ul>
    </section>
  )
}

function TalkRow({ talk: { documentId, kind, familyName, workers, asked, begunAt } }: { talk: Talk }) {
  const t = useTranslations('reviews')
  const tool = useTranslations(`tools.${kind}`)
  const format = useFormatter()
  const when =
    asked === null
      ? t('since', { day: format.dateTime(begunAt, 'day') })
      : t(asked.bySelf ? 'askedBySelf' : 'askedBy', { name: asked.by, day: format.dateTime(asked.at, 'day') })
  return (
    <Card as="li" className={styles.talk}>
      <div className={styles.about}>
        <h3 className={styles.family}>{t('family', { family: familyName })}</h3>
        <p>{tool('name')}</p>
        <p className={styles.soft}>
          {when}
          {workers.length > 0 && ` · ${t('workers', { names: format.list(workers, 'and') })}`}
        </p>
      </div>
      <ButtonLink
        href={`/documents/${documentId}/review`}
        icon="forward"
        aria-label={t('openOf', { tool: tool('name'), family: familyName })}
      >
        {t('open')}
      </ButtonLink>
    </Card>
  )
}
