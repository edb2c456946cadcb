import { useFormatter, useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { MeetingContent } from '../content'
import styles from './Read.module.css'

/** The invitation on paper, in the family's own words. Nothing of why beyond what they wrote themselves. */
export function Invitation({ content, nameOf }: { content: MeetingContent; nameOf: NameOf }) {
  const t = useTranslations('tools.network_meeting.invitation')
  const format = useFormatter()
  const { on, at, place, invitation, purpose, inviter } = content.head
  return (
    <article className={styles.invitation}>
      <h1 className={styles.title}>{t('sheetTitle')}</h1>
      {invitation.trim() !== '' && <p className="family-words">{invitation}</p>}
      {(on !== null || place.trim() !== '') && (
        <p className={styles.when}>
          {on !== null && <span>{format.dateTime(new Date(`${on}T12:00:00`), 'day')}</span>}
          {at !== null && <span>{t('atHour', { at })}</span>}
          {place.trim() !== '' && <span>{place}</span>}
        </p>
      )}
      {purpose.trim() !== '' && <p>{t('purposeIs', { words: purpose.trim() })}</p>}
      {inviter !== null && <p>{t('from', { name: nameOf(inviter) })}</p>}
      <p className={styles.foot}>{t('sheetFoot')}</p>
    </article>
  )
}
