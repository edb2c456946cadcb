import { useFormatter, useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { MeetingContent } from '../content'
import styles from './Read.module.css'

/** What was prepared around the meeting, and how the children took part: for who reviews, never for the room. */
export function AroundRead({ content, nameOf }: { content: MeetingContent; nameOf: NameOf }) {
  const t = useTranslations('tools.network_meeting')
  const format = useFormatter()
  const { guests, safety, bans, childParts, tellings, unsaid } = content
  const notes = [
    [t('words.safety'), safety],
    [t('words.bans'), bans],
  ].filter(([, words]) => words?.trim() !== '')
  return (
    <section className={styles.section} aria-label={t('read.around')}>
      <h2 className={styles.heading}>{t('read.around')}</h2>
      {guests.length > 0 && (
        <ul className={styles.list}>
          {guests.map(({ id, voice, name, response, came, gotAt }) => (
            <li key={id}>
              {nameOf(voice, name)}
              <span className={styles.soft}>
                {[
                  response !== null && t(`guests.responses.${response}`),
                  came && t('guests.came'),
                  gotAt !== null && t('after.got', { day: format.dateTime(new Date(gotAt), 'day') }),
                ]
                  .filter(Boolean)
                  .map((fact) => ` · ${String(fact)}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {notes.map(([label, words]) => (
        <div key={label} className={styles.card}>
          <p className={styles.soft}>{label}</p>
          <p>{words}</p>
        </div>
      ))}
      {unsaid.map(({ id, text }) => (
        <p key={id} className={styles.card}>
          {t('words.unsaidIs', { words: text })}
        </p>
      ))}
      {childParts.map(({ id, child, way, reason }) => (
        <p key={id}>
          {nameOf({ kind: 'child', person: child })}
          {way !== null && ` · ${t(`child.ways.${way}`)}`}
          {reason.trim() !== '' && ` · ${reason}`}
        </p>
      ))}
      {tellings.map(({ id, child, at, understood }) => (
        <p key={id}>
          {at === null
            ? nameOf(child)
            : t('after.toldOn', { name: nameOf(child), day: format.dateTime(new Date(at), 'day') })}
          {understood !== null && ` · ${t(`after.understandings.${understood}`)}`}
        </p>
      ))}
    </section>
  )
}
