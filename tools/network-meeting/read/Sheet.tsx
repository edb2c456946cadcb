import { useFormatter, useTranslations } from 'next-intl'
import type { PaperSheetProps } from '../../tool'
import { useNames } from '../../use-names'
import type { MeetingContent } from '../content'
import { CardSheet } from './CardSheet'
import { Invitation } from './Invitation'
import { Minutes } from './Minutes'
import styles from './Read.module.css'

/** One sheet, for its readers alone; what it shows came through for-room.ts (rules/sheets.ts). */
export function Sheet({ sheet, context }: PaperSheetProps<MeetingContent>) {
  const t = useTranslations('tools.network_meeting.sheets')
  const format = useFormatter()
  const nameOf = useNames('network_meeting', context)
  const { content } = sheet
  if (sheet.kind === 'card') return <CardSheet content={content} child={sheet.name} />
  if (sheet.kind === 'invitation') return <Invitation content={content} nameOf={nameOf} />
  const { on } = content.head
  return (
    <article className={styles.minutes}>
      <header>
        <h1 className={styles.title}>
          {on === null
            ? t('minutesTitle')
            : t('minutesOn', { day: format.dateTime(new Date(`${on}T12:00:00`), 'day') })}
        </h1>
        {sheet.kind === 'person' && <p className={styles.soft}>{t('personFor', { name: sheet.name ?? '' })}</p>}
      </header>
      <Minutes content={content} nameOf={nameOf} />
      <p className={styles.foot}>{t('minutesFoot')}</p>
    </article>
  )
}
