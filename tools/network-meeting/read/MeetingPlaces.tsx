import { useTranslations } from 'next-intl'
import { Places } from '@/components/chart/Places'
import type { NameOf } from '../../use-names'
import type { RatingTime } from '../codes'
import type { MeetingContent } from '../content'
import { ratersOf } from '../rules/ratings'
import styles from './Read.module.css'

type Props = {
  content: MeetingContent
  nameOf: NameOf
  /** Only the beginning, or both. */
  until?: RatingTime
  size?: 'normal' | 'large'
}

/** Where everybody stands, each on a line of their own; at the beginning an open dot, at the end a full one. */
export function MeetingPlaces({ content, nameOf, until = 'after', size = 'normal' }: Props) {
  const t = useTranslations('tools.network_meeting.numbers')
  const raters = ratersOf(content)
  const rows = raters.flatMap(({ id, voice, name, before, after }) => {
    const last = until === 'after' ? (after ?? before) : before
    if (last === undefined || last.value === null) return []
    const earlier = last === after && before ? [before] : []
    return [
      {
        id,
        name: nameOf(voice, name),
        value: last.value,
        said: t('place', { value: last.value }),
        earlier,
        because: last.because.trim(),
        from: earlier[0]?.value == null ? '' : t('fromTo', { before: earlier[0].value, after: last.value }),
      },
    ]
  })
  const passed = raters.filter(({ before, after }) => (until === 'after' ? (after ?? before) : before)?.value === null)
  const { question } = content.head
  return (
    <>
      <Places
        question={question.trim() === '' ? t('question') : question}
        anchor0={t('anchor0')}
        anchor10={t('anchor10')}
        rows={rows}
        none={t('none')}
        size={size}
      />
      {passed.map(({ id, voice, name }) => (
        <p key={id} className={styles.soft}>
          {t('passed', { name: nameOf(voice, name) })}
        </p>
      ))}
    </>
  )
}
