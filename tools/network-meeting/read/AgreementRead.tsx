import { useFormatter, useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { Agreement, MeetingContent } from '../content'
import { quotesOf } from '../rules/words'
import styles from './Read.module.css'
import { usePeople } from './use-people'

type Props = { content: MeetingContent; agreement: Agreement; nameOf: NameOf }

/** One agreement: the sentence large, who and by when small, the goal and the child's words it belongs to below. */
export function AgreementRead({ content, agreement, nameOf }: Props) {
  const t = useTranslations('tools.network_meeting.agreements')
  const format = useFormatter()
  const people = usePeople(nameOf)
  const { text, who, whoOther, by, forWhom, idea, ideaName, status, note, about } = agreement
  const names = people(who, whoOther)
  const facts = [
    names !== '' && t('whoIs', { names }),
    by !== null && t('byDay', { day: format.dateTime(new Date(`${by}T12:00:00`), 'day') }),
    forWhom.length > 0 && t('forIs', { names: people(forWhom) }),
    t('ideaBy', { name: nameOf(idea, ideaName) }),
    status !== 'open' && t(`statuses.${status}`),
  ].filter(Boolean)
  const goals = content.links.filter(({ id }) => about.includes(id))
  return (
    <>
      <p className="family-words" data-size="card">
        {text}
      </p>
      <p className={styles.soft}>{facts.join(' · ')}</p>
      {goals.map((link) => (
        <p key={link.id} className={styles.goal}>
          {t('aboutThis')} {link.text}
        </p>
      ))}
      {quotesOf(content, agreement).map(({ id, text: words, voice }) => (
        <p key={id} className={styles.goal}>
          {t('childSaid', { name: nameOf(voice), words })}
        </p>
      ))}
      {note.trim() !== '' && <p className={styles.soft}>{note}</p>}
    </>
  )
}
