'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { writeVoice } from '../../voice'
import { consultant, voiceOf } from '../../voices'
import type { AgendaItem } from '../content'
import { agendaOf, minutesOn, pointsOf } from '../rules/agenda'
import { momentsOf, startOf } from '../rules/pace'
import { addPoint, headText, remove, setHead, setPoint } from './actions'
import { useEditing } from './editing'
import { Invite } from './Invite'
import styles from './Meeting.module.css'

/** Why, when, where, and in whose words people are asked to come. */
export default function PlanChapter() {
  const t = useTranslations('tools.network_meeting.plan')
  const { content, context, doc, nameOf } = useEditing()
  const { head } = content
  const begin = () => setHead(doc, {})
  const voices = [...context.people.map(voiceOf), consultant]
  const who = (name: 'inviter' | 'chair' | 'taker') => (
    <Select
      label={t(name)}
      placeholder={t('nobodyYet')}
      value={head[name] === null ? '' : writeVoice(head[name])}
      options={voices.map((voice) => ({ value: writeVoice(voice), label: nameOf(voice) }))}
      onChange={({ target: { value } }) => setHead(doc, { [name]: value === '' ? null : value })}
    />
  )
  return (
    <>
      <section className={styles.part} aria-labelledby="meeting-why">
        <h3 id="meeting-why" className={styles.heading}>
          {t('why')}
        </h3>
        <SharedTextArea
          text={headText(doc, 'purpose')}
          label={t('purpose')}
          hint={t('purposeHint')}
          rows={2}
          className={styles.words}
          onInput={begin}
        />
        <div className={styles.pair}>
          <DateInput
            label={t('on')}
            value={head.on ?? ''}
            onChange={({ target: { value } }) => setHead(doc, { on: value === '' ? null : value })}
          />
          <TextInput
            type="time"
            label={t('at')}
            value={head.at ?? ''}
            onChange={({ target: { value } }) => setHead(doc, { at: value === '' ? null : value })}
          />
          <SharedTextArea text={headText(doc, 'place')} label={t('place')} rows={1} onInput={begin} />
          <SharedTextArea text={headText(doc, 'interpreter')} label={t('interpreter')} rows={1} onInput={begin} />
        </div>
        <div className={styles.pair}>
          {who('inviter')}
          {who('chair')}
          {who('taker')}
        </div>
      </section>
      <section className={styles.part} aria-labelledby="meeting-invitation">
        <h3 id="meeting-invitation" className={styles.heading}>
          {t('invitation')}
        </h3>
        <SharedTextArea
          text={headText(doc, 'invitation')}
          label={t('invitationWords')}
          hint={t('invitationHint')}
          rows={3}
          className={styles.words}
          onInput={begin}
        />
        <Invite />
      </section>
      <Agenda />
    </>
  )
}

function Agenda() {
  const t = useTranslations('tools.network_meeting')
  const { content, doc } = useEditing()
  const [title, setTitle] = useState('')
  const add = () => {
    if (title.trim() === '') return
    addPoint(doc, title.trim())
    setTitle('')
  }
  return (
    <section className={styles.part} aria-labelledby="meeting-agenda">
      <h3 id="meeting-agenda" className={styles.heading}>
        {t('plan.agenda')}
      </h3>
      <p className={styles.soft}>{t('plan.agendaText', { minutes: minutesOn(content) })}</p>
      <ol className={styles.list}>
        {agendaOf(content).map((item) => (
          <li key={item.id}>
            <Item item={item} />
          </li>
        ))}
      </ol>
      <form
        className={styles.bar}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextInput
          label={t('plan.addPoint')}
          sensitive
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Button type="submit" icon="plus">
          {t('room.add')}
        </Button>
      </form>
    </section>
  )
}

function Item({ item }: { item: AgendaItem }) {
  const t = useTranslations('tools.network_meeting')
  const format = useFormatter()
  const { content, doc, tell } = useEditing()
  const name = item.code === null ? item.title : t(`agenda.${item.code}.name`)
  const begins = startOf({ ...content.head, startedAt: null })
  const moment = begins && momentsOf(pointsOf(content), begins).find(({ id }) => id === item.id)
  const time = moment && format.dateTime(moment.at, { hour: '2-digit', minute: '2-digit', hour12: false })
  return (
    <div className={styles.point}>
      {item.code === null ? (
        <p className={styles.bar}>
          {name}
          <Button
            variant="plain"
            icon="archive"
            aria-label={t('plan.removePoint', { name })}
            onClick={() => tell(t('room.removed'), remove(doc, 'agenda', item.id))}
          >
            {t('room.remove')}
          </Button>
        </p>
      ) : (
        <Checkbox
          label={time ? `${time} · ${name}` : name}
          checked={!item.off}
          onChange={(event) => setPoint(doc, item, { off: event.target.checked ? null : true })}
        />
      )}
      <TextInput
        type="number"
        min={0}
        max={240}
        inputMode="numeric"
        label={t('plan.minutes')}
        aria-label={t('plan.minutesOf', { name })}
        disabled={item.off}
        value={String(item.minutes)}
        onChange={({ target: { value } }) => {
          const minutes = Number(value)
          if (Number.isInteger(minutes) && minutes >= 0 && minutes <= 240) setPoint(doc, item, { minutes })
        }}
      />
    </div>
  )
}
