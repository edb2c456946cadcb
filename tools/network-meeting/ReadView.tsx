import { useTranslations } from 'next-intl'
import { together } from '@/domain/consent/who-knows'
import type { ReadViewProps } from '../tool'
import { useNames } from '../use-names'
import type { MeetingContent } from './content'
import { AroundRead } from './read/AroundRead'
import { CardSheet } from './read/CardSheet'
import { Minutes } from './read/Minutes'
import { MeetingPlaces } from './read/MeetingPlaces'
import styles from './read/Read.module.css'
import { cardOf } from './rules/card'
import { forRoom } from './rules/for-room'
import { summary } from './rules/summary'

/**
 * The meeting to read: for who reviews with what was prepared around it. For anybody else, of whom nobody can say here what they know, as
 * for somebody who knows nothing.
 */
export function ReadView({ content: whole, context, layout }: ReadViewProps<MeetingContent>) {
  const t = useTranslations('tools.network_meeting.read')
  const nameOf = useNames('network_meeting', context)
  const content = layout === 'screen' ? whole : forRoom(whole, { present: [], as: 'paper' }, together([]))
  if (summary(content).empty) return <p className={styles.empty}>{t('empty')}</p>
  return (
    <div className={styles.whole} data-layout={layout}>
      <Minutes content={content} nameOf={nameOf} />
      {content.ratings.length > 0 && (
        <section className={styles.section} aria-label={t('numbers')}>
          <h2 className={styles.heading}>{t('numbers')}</h2>
          <MeetingPlaces content={content} nameOf={nameOf} />
        </section>
      )}
      {cardOf(content).length > 0 && (
        <section className={styles.section} aria-label={t('card')}>
          <CardSheet content={content} child={null} />
        </section>
      )}
      {layout === 'screen' && <AroundRead content={content} nameOf={nameOf} />}
    </div>
  )
}
