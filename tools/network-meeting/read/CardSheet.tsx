import { useFormatter, useTranslations } from 'next-intl'
import { Sticker } from '@/components/illustrations/stickers'
import type { MeetingContent } from '../content'
import { cardOf } from '../rules/card'
import styles from './Card.module.css'

/** What was decided, for a child: three things at most, each with a picture, why, and whom it may tell that it sees it otherwise. */
export function CardSheet({ content, child }: { content: MeetingContent; child: string | null }) {
  const t = useTranslations('tools.network_meeting.card')
  const format = useFormatter()
  const { on, nextOn } = content.head
  const day = (iso: string) => format.dateTime(new Date(`${iso}T12:00:00`), 'day')
  return (
    <article className={styles.sheet}>
      <h2 className={styles.title}>{child === null ? t('title') : t('titleFor', { name: child })}</h2>
      {on !== null && <p>{t('when', { day: day(on) })}</p>}
      <ol className={styles.decisions}>
        {cardOf(content).map(({ id, decision, why, means, changer, picture }, at) => (
          <li key={id} className={styles.decision}>
            {picture ? (
              <Sticker code={picture} className={styles.picture} />
            ) : (
              <span className={styles.number} aria-hidden>
                {at + 1}
              </span>
            )}
            <div className={styles.more}>
              <p className={styles.words}>{decision}</p>
              {why.trim() !== '' && <p>{t('whyIs', { words: why.trim() })}</p>}
              {means.trim() !== '' && <p>{t('meansIs', { words: means.trim() })}</p>}
              {changer.trim() !== '' && <p>{t('changerIs', { words: changer.trim() })}</p>}
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.foot}>{t('disagree')}</p>
      {nextOn !== null && <p className={styles.foot}>{t('next', { day: day(nextOn) })}</p>}
    </article>
  )
}
