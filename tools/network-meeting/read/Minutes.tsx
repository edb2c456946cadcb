import { useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { MeetingContent } from '../content'
import { minuteParts, minutesOf } from '../rules/minutes'
import styles from './Read.module.css'
import { useSay } from './use-say'

/** The minutes in plain sentences, of what its readers may have. */
export function Minutes({ content, nameOf }: { content: MeetingContent; nameOf: NameOf }) {
  const t = useTranslations('tools.network_meeting.minutes')
  const lines = minutesOf(content, useSay(nameOf))
  return (
    <div className={styles.minutes}>
      {minuteParts.map((part) => {
        const of = lines.filter((line) => line.part === part)
        if (of.length === 0) return null
        return (
          <section key={part} className={styles.part} data-part={part}>
            <h2>{t(`parts.${part}`)}</h2>
            <ul>
              {of.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
