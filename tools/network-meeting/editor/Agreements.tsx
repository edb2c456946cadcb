'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DateInput } from '@/components/form/DateInput'
import { Checkbox } from '@/components/form/Checkbox'
import { Button } from '@/components/ui/Button'
import { OneOf } from '../../OneOf'
import { VoiceChecks } from '../../VoiceChecks'
import { statuses } from '../codes'
import type { Agreement } from '../content'
import { AgreementRead } from '../read/AgreementRead'
import { agreementsOf, linksOfKind } from '../rules/words'
import { agree, codes, remove, review, set, text, toggleLink } from './actions'
import { Composer } from './Composer'
import { useRoom } from './in-room'
import { RoomText } from './RoomText'
import styles from './Room.module.css'
import { unasked, useSpeakers } from './use-speakers'

/** What is agreed: one sentence everybody understands; who and by when may follow with a touch. */
export function Agreements() {
  const t = useTranslations('tools.network_meeting.agreements')
  const { content, doc } = useRoom()
  const speakers = useSpeakers()
  const [typing, setTyping] = useState<string | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const [idea, setIdea] = useState<string | null>(null)
  const speaker = speakers.find(({ id }) => id === idea) ?? unasked(speakers)
  const dangers = linksOfKind(content, 'danger_statement')
  return (
    <>
      <ol className={styles.list}>
        {agreementsOf(content)
          .filter(({ id }) => id !== typing)
          .map((agreement) => (
            <li key={agreement.id} className={styles.card}>
              <AgreementCard
                agreement={agreement}
                open={open === agreement.id}
                onOpen={(is) => setOpen(is ? agreement.id : null)}
              />
            </li>
          ))}
      </ol>
      {speaker && (
        <OneOf
          legend={t('idea')}
          value={speaker.id}
          options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setIdea}
        />
      )}
      <Composer
        collection="agreements"
        label={t('new')}
        hint={t('hint')}
        voiceName={speaker?.voice.person === null ? speaker.called : ''}
        onTyping={setTyping}
        onAdd={(id) => {
          if (!speaker) return
          const about = dangers.length === 1 ? dangers.map((danger) => danger.id) : []
          // Whose idea it is, often does it; a touch changes that.
          const who = speaker.voice.person !== null && speaker.voice.kind !== 'child' ? [speaker.voice] : []
          agree(doc, id, { idea: speaker.voice, who, about })
          setOpen(id)
        }}
      />
    </>
  )
}

type CardProps = { agreement: Agreement; open: boolean; onOpen: (is: boolean) => void }

function AgreementCard({ agreement, open, onOpen }: CardProps) {
  const t = useTranslations('tools.network_meeting.agreements')
  const { content, doc, nameOf } = useRoom()
  const { id } = agreement
  return (
    <>
      <AgreementRead content={content} agreement={agreement} nameOf={nameOf} />
      <div className={styles.actions}>
        <Button
          icon={open ? 'check' : 'edit'}
          aria-expanded={open}
          aria-label={t(open ? 'lessOf' : 'moreOf', { text: agreement.text })}
          onClick={() => onOpen(!open)}
        >
          {t(open ? 'less' : 'more')}
        </Button>
        {content.head.endedAt !== null && (
          <OneOf
            legend={t('became')}
            legendHidden
            value={agreement.status}
            options={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
            onChoose={(status) => review(doc, id, status)}
          />
        )}
      </div>
      {open && <AgreementForm agreement={agreement} onClose={() => onOpen(false)} />}
    </>
  )
}

function AgreementForm({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) {
  const t = useTranslations('tools.network_meeting.agreements')
  const { content, doc, nameOf, tell } = useRoom()
  const speakers = useSpeakers()
  const { id, who, forWhom, about, by, quotes: quoted } = agreement
  const known = speakers
    .map(({ voice }) => voice)
    .filter(({ person, kind }) => person !== null || kind === 'consultant')
  const children = content.guests.map(({ voice }) => voice).filter(({ kind }) => kind === 'child')
  const goals = linksOfKind(content, 'danger_statement', 'safety_goal')
  const quotes = content.links.filter(({ kind }) => kind === 'child_words')
  const put = (fields: Parameters<typeof set>[3]) => set(doc, 'agreements', id, fields)
  return (
    <div className={styles.fields}>
      <VoiceChecks
        legend={t('who')}
        all={known.filter(({ kind }) => kind !== 'child')}
        chosen={who}
        nameOf={nameOf}
        onChange={(voices) => put({ who: codes(voices) })}
      />
      <div className={styles.pair}>
        <RoomText text={text(doc, 'agreements', id, 'whoOther')} shown={agreement.whoOther} label={t('whoOther')} />
        <DateInput
          label={t('by')}
          value={by ?? ''}
          onChange={({ target: { value } }) => put({ by: value === '' ? null : value })}
        />
      </div>
      {children.length > 0 && (
        <VoiceChecks
          legend={t('forWhom')}
          all={children}
          chosen={forWhom}
          nameOf={nameOf}
          onChange={(voices) => put({ forWhom: codes(voices) })}
        />
      )}
      {goals.length > 0 && (
        <fieldset className={styles.list}>
          <legend className={styles.soft}>{t('about')}</legend>
          {goals.map((link) => (
            <Checkbox
              key={link.id}
              label={link.text}
              checked={about.includes(link.id)}
              onChange={({ target: { checked } }) => toggleLink(doc, id, 'about', link.id, checked)}
            />
          ))}
        </fieldset>
      )}
      {quotes.length > 0 && (
        <fieldset className={styles.list}>
          <legend className={styles.soft}>{t('quotes')}</legend>
          {quotes.map((link) => (
            <Checkbox
              key={link.id}
              label={link.text}
              checked={quoted.includes(link.id)}
              onChange={({ target: { checked } }) => toggleLink(doc, id, 'quotes', link.id, checked)}
            />
          ))}
        </fieldset>
      )}
      <RoomText text={text(doc, 'agreements', id, 'text')} shown={agreement.text} label={t('text')} rows={2} />
      <RoomText text={text(doc, 'agreements', id, 'note')} shown={agreement.note} label={t('note')} />
      <div className={styles.actions}>
        <Button variant="primary" icon="check" onClick={onClose}>
          {t('less')}
        </Button>
        <Button
          variant="plain"
          icon="archive"
          onClick={() => {
            onClose()
            tell(t('removed'), remove(doc, 'agreements', id))
          }}
        >
          {t('remove')}
        </Button>
      </div>
    </div>
  )
}
