'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { readVoice, writeVoice } from '../../voice'
import { consultant, voiceOf } from '../../voices'
import { rate, text, today } from './actions'
import { useEditing } from './editing'
import { OneOf } from '../../OneOf'
import styles from './Plan.module.css'

const places = Array.from({ length: 11 }, (_, at) => String(at))

/** How much everybody trusts the plan: each a place of their own, with their words; never a mean. */
export function Trust() {
  const t = useTranslations('tools.safety_plan.try')
  const format = useFormatter()
  const { content, context, doc, nameOf } = useEditing()
  const [who, setWho] = useState<string | null>(null)
  const mine = content.ratings.find(({ on, rater }) => on === today() && writeVoice(rater) === who)
  return (
    <section className={styles.part} aria-labelledby="plan-trust">
      <h3 id="plan-trust" className={styles.heading}>
        {t('trust')}
      </h3>
      <p className={styles.soft}>{t('trustText')}</p>
      <ul className={styles.list}>
        {content.ratings.map(({ id, rater, value, on, because }) => (
          <li key={id}>
            {value === null ? `${nameOf(rater)}: ${t('trustPassed')}` : t('trustOf', { name: nameOf(rater), value })}
            <span className={styles.soft}>
              {' · '}
              {format.dateTime(new Date(`${on}T12:00:00`), 'day')}
              {because.trim() !== '' && ` · ${because}`}
            </span>
          </li>
        ))}
      </ul>
      <OneOf
        legend={t('trustWho')}
        value={who}
        options={[...context.people.map(voiceOf), consultant].map((voice) => ({
          value: writeVoice(voice),
          label: nameOf(voice),
        }))}
        onChoose={setWho}
      />
      {who !== null && (
        <div className={styles.card}>
          <OneOf
            legend={t('trust')}
            value={mine?.value == null ? null : String(mine.value)}
            options={places.map((value) => ({ value, label: value }))}
            onChoose={(value) => rate(doc, content, readVoice(who), Number(value))}
          />
          <div>
            <Button variant="plain" onClick={() => rate(doc, content, readVoice(who), null)}>
              {t('trustPass')}
            </Button>
          </div>
          {mine && mine.value !== null && (
            <>
              <SharedTextArea text={text(doc, 'ratings', mine.id, 'because')} label={t('because')} rows={1} />
              <SharedTextArea text={text(doc, 'ratings', mine.id, 'oneHigher')} label={t('oneHigher')} rows={1} />
            </>
          )}
        </div>
      )}
    </section>
  )
}
