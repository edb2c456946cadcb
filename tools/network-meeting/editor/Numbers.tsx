'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ScaleChoice } from '@/components/form/ScaleChoice'
import { Button } from '@/components/ui/Button'
import { OneOf } from '../../OneOf'
import type { RatingTime } from '../codes'
import { MeetingPlaces } from '../read/MeetingPlaces'
import { becauseOf, rate } from './actions'
import { useRoom } from './in-room'
import { RoomText } from './RoomText'
import styles from './Room.module.css'
import { useSpeakers } from './use-speakers'

/** Everybody's number at their own place: never a mean, and letting it pass is an answer. */
export function Numbers({ when }: { when: RatingTime }) {
  const t = useTranslations('tools.network_meeting.numbers')
  const { content, doc, nameOf } = useRoom()
  const speakers = useSpeakers()
  const [who, setWho] = useState<string | null>(null)
  const speaker = speakers.find(({ id }) => id === who)
  const given = (id: string | null) =>
    content.ratings.find((each) => each.when === when && (each.guest ?? 'consultant') === (id ?? 'consultant'))
  const mine = speaker && given(speaker.guest)
  const rater = speaker && { voice: speaker.voice, guest: speaker.guest }
  const question = content.head.question.trim() === '' ? t('question') : content.head.question.trim()
  return (
    <>
      <MeetingPlaces content={content} nameOf={nameOf} until={when} size="large" />
      <OneOf
        legend={t('who')}
        value={who}
        options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={setWho}
      />
      {rater && (
        <div className={styles.card}>
          <ScaleChoice
            key={`${when}${speaker.id}`}
            question={question}
            anchor0={t('anchor0')}
            anchor10={t('anchor10')}
            value={mine?.value ?? null}
            sayPlace={(value) => t('place', { value })}
            onChoose={(value) => rate(doc, when, rater, value)}
          />
          <div className={styles.actions}>
            <Button variant="plain" aria-pressed={mine?.value === null} onClick={() => rate(doc, when, rater, null)}>
              {t('pass')}
            </Button>
          </div>
          {mine && mine.value !== null && (
            <RoomText
              key={mine.id}
              text={becauseOf(doc, when, rater)}
              shown={mine.because}
              label={t(when === 'before' ? 'because' : 'changed', { name: speaker.name })}
            />
          )}
        </div>
      )}
    </>
  )
}
