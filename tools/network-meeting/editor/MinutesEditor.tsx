'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { addRow } from '@/sync/model/edit'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { lineRow } from '../codes'
import { forRoom } from '../rules/for-room'
import { isStaff, keyOf, keysOfWhoCame, whoCame } from '../rules/guests'
import { minuteParts, minutesOf, type MinuteLine } from '../rules/minutes'
import { longSentences } from '../rules/plain-words'
import { useSay } from '../read/use-say'
import { changeLine, leaveOut, lineAsMade, remove, text } from './actions'
import { useEditing } from './editing'
import styles from './Meeting.module.css'

/** The minutes as they will be read by whom is chosen; each sentence can be said otherwise, and keeps where it came from. */
export function MinutesEditor() {
  const t = useTranslations('tools.network_meeting')
  const { content, doc, nameOf, knowing } = useEditing()
  const [reader, setReader] = useState('')
  const [own, setOwn] = useState('')
  const [changing, setChanging] = useState<string | null>(null)
  const readers = whoCame(content).filter((guest) => !isStaff(guest))
  const chosen = readers.find(({ id }) => id === reader)
  const present = chosen ? [keyOf(chosen)] : keysOfWhoCame(content)
  const lines = minutesOf(forRoom(content, { present, as: 'paper' }, knowing.whoKnows), useSay(nameOf))
  const left = content.lines.filter(({ out, origin }) => out && origin !== null)
  const long = longSentences(lines.map(({ text: words }) => words))
  const add = () => {
    if (own.trim() === '') return
    addRow(doc, 'lines', { texts: { text: own.trim() } })
    setOwn('')
  }
  return (
    <section className={styles.part} aria-labelledby="meeting-minutes">
      <h3 id="meeting-minutes" className={styles.heading}>
        {t('minutes.title')}
      </h3>
      <p className={styles.soft}>{t('minutes.text')}</p>
      {readers.length === 0 ? (
        <p>{t('minutes.nobody')}</p>
      ) : (
        <Select
          label={t('minutes.reader')}
          placeholder={t('minutes.together')}
          value={reader}
          options={readers.map(({ id, voice, name }) => ({ value: id, label: nameOf(voice, name) }))}
          onChange={(event) => setReader(event.target.value)}
        />
      )}
      {knowing.state === 'opening' && <p role="status">{t('knowing.opening')}</p>}
      {minuteParts.map((part) => {
        const of = lines.filter((line) => line.part === part)
        if (of.length === 0) return null
        return (
          <div key={part} className={styles.card}>
            <h4 className={styles.who}>{t(`minutes.parts.${part}`)}</h4>
            {of.map((line) => (
              <Line
                key={line.id}
                line={line}
                changing={changing === line.id}
                onChange={(is) => setChanging(is ? line.id : null)}
              />
            ))}
          </div>
        )
      })}
      {left.map(({ id, origin }) => (
        <p key={id} className={styles.bar}>
          <span className={styles.soft}>{t('minutes.leftOut')}</span>
          <Button variant="plain" icon="undo" onClick={() => origin !== null && leaveOut(doc, origin, false)}>
            {t('minutes.putBack')}
          </Button>
        </p>
      ))}
      {long > 0 && <p className={styles.soft}>{t('minutes.long', { count: long })}</p>}
      <form
        className={styles.bar}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextInput label={t('minutes.own')} sensitive value={own} onChange={(event) => setOwn(event.target.value)} />
        <Button type="submit" icon="plus">
          {t('room.add')}
        </Button>
      </form>
    </section>
  )
}

type LineProps = { line: MinuteLine; changing: boolean; onChange: (is: boolean) => void }

function Line({ line, changing, onChange }: LineProps) {
  const t = useTranslations('tools.network_meeting.minutes')
  const { doc, tell } = useEditing()
  const { id, origin, text: words, fixed, was, part } = line
  if (changing)
    return (
      <div className={styles.line}>
        <SharedTextArea
          text={text(doc, 'lines', origin === null ? id : lineRow(origin), 'text')}
          label={t('words')}
          rows={2}
        />
        <div className={styles.actions}>
          <Button variant="primary" icon="check" onClick={() => onChange(false)}>
            {t('ready')}
          </Button>
          {origin !== null && (
            <Button
              variant="plain"
              icon="undo"
              onClick={() => {
                lineAsMade(doc, origin)
                onChange(false)
              }}
            >
              {t('asMade')}
            </Button>
          )}
        </div>
      </div>
    )
  return (
    <div className={styles.line}>
      <p>{words}</p>
      <div className={styles.bar}>
        <p className={styles.soft}>
          {fixed ? t('fixed') : origin === null ? t('ownLine') : t('from', { part: t(`parts.${part}`) })}
          {was !== null && ` · ${t('was', { words: was })}`}
        </p>
        {!fixed && (
          <div className={styles.actions}>
            <Button
              variant="plain"
              icon="edit"
              aria-label={t('changeOf', { words })}
              onClick={() => {
                if (origin !== null) changeLine(doc, origin, words)
                onChange(true)
              }}
            >
              {t('change')}
            </Button>
            <Button
              variant="plain"
              icon="archive"
              aria-label={t('leaveOutOf', { words })}
              onClick={() => {
                if (origin === null) tell(t('leftOut'), remove(doc, 'lines', id))
                else {
                  leaveOut(doc, origin, true)
                  tell(t('leftOut'), () => leaveOut(doc, origin, false))
                }
              }}
            >
              {t('leaveOut')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
