'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import type { Frame } from '../content'
import { answerOn } from '../rules/approvals'
import { answer, commentOf, type Who } from './actions'
import { useEditing } from './editing'
import styles from './FramePage.module.css'

type Props = { frame: Frame; people?: readonly (Who & { name: string })[]; size?: 'normal' | 'child' }

/** Each parent by themselves, about these words as they stand now: yes, or rather otherwise and how. */
export function Approvals({ frame, people, size = 'normal' }: Props) {
  const t = useTranslations('tools.words_pictures.approvals')
  const { approvers } = useEditing()
  const asked = people ?? approvers
  return (
    <section className={styles.part} aria-labelledby={`yes-${frame.id}`}>
      <h3 id={`yes-${frame.id}`}>{t('title')}</h3>
      {asked.length === 0 && <p className={styles.soft}>{t('none')}</p>}
      {asked.map((person) => (
        <Person key={person.id} frame={frame} person={person} size={size} />
      ))}
    </section>
  )
}

function Person({ frame, person, size }: { frame: Frame; person: Who & { name: string }; size: 'normal' | 'child' }) {
  const t = useTranslations('tools.words_pictures.approvals')
  const format = useFormatter()
  const { content, aside } = useEditing()
  const { name } = person
  const said = answerOn(content, frame, person.id)
  return (
    <fieldset className={styles.person} data-size={size}>
      <legend>{t('by', { name })}</legend>
      <div className={styles.row}>
        {(['ok', 'change'] as const).map((state) => (
          <button
            key={state}
            type="button"
            className={styles.choice}
            aria-pressed={said.state === state}
            onClick={() => answer(aside, frame, person, said.state === state ? 'pending' : state)}
          >
            {t(state)}
          </button>
        ))}
        <span className={styles.soft}>
          {said.before
            ? t('stale')
            : said.state === 'pending'
              ? t('pending')
              : said.at && t('since', { day: format.dateTime(new Date(said.at), 'day') })}
        </span>
      </div>
      {said.state === 'change' && (
        <SharedTextArea text={commentOf(aside, frame.id, person.id)} rows={1} label={t('comment', { name })} />
      )}
    </fieldset>
  )
}
