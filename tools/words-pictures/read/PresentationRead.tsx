import { useFormatter, useTranslations } from 'next-intl'
import type { Presentation } from '../content'
import type { NameOf } from './use-names'
import styles from './ReadView.module.css'

/** Noon, so that no time zone of ours makes it another day. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** When it was told, where, by whom, who was there; and the child's own words the largest. */
export function PresentationRead({ presentation, nameOf }: { presentation: Presentation; nameOf: NameOf }) {
  const t = useTranslations('tools.words_pictures')
  const format = useFormatter()
  const { on, place, readBy, people, reaction, copyGiven, copyWhere } = presentation
  const lines = [
    place && t(`telling.places.${place}`),
    readBy && t('telling.readByWho', { who: nameOf(readBy) }),
    people.length > 0 &&
      t('telling.with', {
        names: format.list(
          people.map((voice) => nameOf(voice)),
          'and',
        ),
      }),
    copyGiven && [t('read.copyGiven'), copyWhere].filter((words) => words !== '').join(' '),
  ].filter((line) => typeof line === 'string')
  return (
    <>
      <h4>{t('telling.toldOn', { day: format.dateTime(noon(on), 'day') })}</h4>
      {reaction !== '' && (
        <p className="family-words" data-size="card">
          {reaction}
        </p>
      )}
      <ul className={styles.facts}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
