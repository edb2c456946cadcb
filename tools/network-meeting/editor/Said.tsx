'use client'

import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { OneOf } from '../../OneOf'
import type { SaidPart } from '../codes'
import { saidIn } from '../rules/words'
import { remove, say } from './actions'
import { Composer } from './Composer'
import { useRoom } from './in-room'
import styles from './Room.module.css'
import { unasked, useSpeakers } from './use-speakers'

type Props = {
  part: SaidPart
  label: string
  hint?: string
  /** More to do with what was said. */
  also?: (id: string) => ReactNode
}

/** What people say, each in their own name: choose who speaks, type, Enter. */
export function Said({ part, label, hint, also }: Props) {
  const t = useTranslations('tools.network_meeting.room')
  const { content, doc, nameOf, tell } = useRoom()
  const speakers = useSpeakers()
  const [typing, setTyping] = useState<string | null>(null)
  const [who, setWho] = useState<string | null>(null)
  const speaker = speakers.find(({ id }) => id === who) ?? unasked(speakers)
  const said = saidIn(content, part).filter(({ id }) => id !== typing)
  return (
    <>
      <ul className={styles.list}>
        {said.map(({ id, text, voice, voiceName }) => (
          <li key={id} className={styles.card}>
            <p className="family-words" data-size="card">
              {text}
            </p>
            <div className={styles.foot}>
              <p className={styles.soft}>
                {t(part === 'idea' ? 'ideaBy' : 'saidBy', { name: nameOf(voice, voiceName) })}
              </p>
              <div className={styles.actions}>
                {also?.(id)}
                <Button variant="plain" icon="archive" onClick={() => tell(t('removed'), remove(doc, 'said', id))}>
                  {t('remove')}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {speaker && (
        <OneOf
          legend={t(part === 'idea' ? 'whoseIdea' : 'whoSpeaks')}
          value={speaker.id}
          options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setWho}
        />
      )}
      <Composer
        collection="said"
        fields={{ part }}
        label={label}
        hint={hint}
        voiceName={speaker?.voice.person === null ? speaker.called : ''}
        onTyping={setTyping}
        onAdd={(id) => speaker && say(doc, id, part, speaker.voice)}
      />
    </>
  )
}
