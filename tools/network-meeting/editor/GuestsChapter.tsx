'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { OneOf } from '../../OneOf'
import { readVoice, writeVoice } from '../../voice'
import { consultant, voiceOf } from '../../voices'
import { guestRow, responses } from '../codes'
import type { Guest } from '../content'
import { isStaff, knownBy, meetsApart } from '../rules/guests'
import { invite, inviteOther, now, remove, set } from './actions'
import { useEditing } from './editing'
import { KnowingNotice } from './KnowingNotice'
import styles from './Meeting.module.css'

/** Who is asked to come, by whom, and what each of them knows already before they sit down. */
export default function GuestsChapter() {
  const t = useTranslations('tools.network_meeting.guests')
  const { content, context, doc, nameOf } = useEditing()
  const apart = meetsApart(content)
  const asked = (id: string) => content.guests.some((guest) => guest.id === guestRow(id))
  return (
    <>
      {apart.length > 0 && (
        <Notice kind="care">
          {t('apart', { names: apart.map(({ voice, name }) => nameOf(voice, name)).join(', ') })}
        </Notice>
      )}
      <section className={styles.part} aria-labelledby="meeting-ask">
        <h3 id="meeting-ask" className={styles.heading}>
          {t('ask')}
        </h3>
        <p className={styles.soft}>{t('askText')}</p>
        <div className={styles.actions}>
          {context.people
            .filter(({ id }) => !asked(id))
            .map((person) => (
              <Button key={person.id} icon="plus" onClick={() => invite(doc, person)}>
                {person.name}
              </Button>
            ))}
        </div>
        <Other />
      </section>
      <KnowingNotice />
      <ul className={styles.list}>
        {content.guests.map((guest) => (
          <li key={guest.id}>
            <GuestCard guest={guest} />
          </li>
        ))}
      </ul>
    </>
  )
}

const others = ['network', 'family', 'professional'] as const

/** Somebody who is not on the case: a name is enough. They were told nothing yet. */
function Other() {
  const t = useTranslations('tools.network_meeting.guests')
  const { doc } = useEditing()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<(typeof others)[number]>('network')
  const add = () => {
    if (name.trim() === '') return
    inviteOther(doc, { kind, person: null }, name.trim())
    setName('')
  }
  return (
    <form
      className={styles.bar}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextInput label={t('other')} sensitive value={name} onChange={(event) => setName(event.target.value)} />
      <OneOf
        legend={t('kind')}
        value={kind}
        options={others.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChoose={setKind}
      />
      <Button type="submit" icon="plus">
        {t('add')}
      </Button>
    </form>
  )
}

function GuestCard({ guest }: { guest: Guest }) {
  const t = useTranslations('tools.network_meeting.guests')
  const format = useFormatter()
  const { content, context, doc, nameOf, knowing, tell } = useEditing()
  const { id, voice, by, response, briefedAt } = guest
  const name = nameOf(voice, guest.name)
  const voices = [...context.people.map(voiceOf), consultant]
  const known = knownBy(content, knowing.whoKnows, guest)
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.bar}>
        <h4 className={styles.who}>{name}</h4>
        <Button
          variant="plain"
          icon="archive"
          aria-label={t('removeOf', { name })}
          onClick={() => tell(t('removed', { name }), remove(doc, 'guests', id))}
        >
          {t('remove')}
        </Button>
      </div>
      <div className={styles.pair}>
        <OneOf
          legend={t('response')}
          value={response}
          options={responses.map((value) => ({ value, label: t(`responses.${value}`) }))}
          onChoose={(value) => set(doc, 'guests', id, { response: value })}
        />
        <Select
          label={t('by')}
          placeholder={t('byNobody')}
          value={by === null ? '' : writeVoice(by)}
          options={voices.map((each) => ({ value: writeVoice(each), label: nameOf(each) }))}
          onChange={({ target: { value } }) =>
            set(doc, 'guests', id, { by: value === '' ? null : writeVoice(readVoice(value)) })
          }
        />
      </div>
      {!isStaff(guest) && known.length > 0 && (
        <>
          <p className={styles.soft}>{t('knows', { name })}</p>
          <ul className={styles.knows}>
            {known.map(({ link, text, level }) => (
              <li key={link}>
                <span className={styles.level}>{t(`levels.${level}`)}</span> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {!isStaff(guest) && (
        <div className={styles.actions}>
          <Button
            icon={briefedAt === null ? 'speech' : 'check'}
            aria-pressed={briefedAt !== null}
            onClick={() => set(doc, 'guests', id, { briefedAt: briefedAt === null ? now() : null })}
          >
            {t('briefed', { name })}
          </Button>
          {briefedAt !== null && (
            <p className={styles.soft}>{t('briefedOn', { day: format.dateTime(new Date(briefedAt), 'day') })}</p>
          )}
        </div>
      )}
    </section>
  )
}
