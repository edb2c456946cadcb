'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { DateInput } from '@/components/form/DateInput'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import type { AgendaItem } from '../content'
import { childThings } from '../rules/hearing'
import { hasWords, linksOfKind, openIdeas } from '../rules/words'
import { agreeOn, end, headText, remove, setHead, setPoint, text } from './actions'
import { Agreements } from './Agreements'
import { Numbers } from './Numbers'
import { useRoom } from './in-room'
import styles from './Room.module.css'
import { RoomText } from './RoomText'
import { Said } from './Said'

type Props = { point: AgendaItem; onEnd: (() => void) | undefined }

/** What belongs to the point people are at. */
export function Point({ point, onEnd }: Props) {
  const t = useTranslations('tools.network_meeting.agenda')
  switch (point.code) {
    case null:
      return <OwnPoint point={point} />
    case 'welcome':
      return <Welcome />
    case 'good':
      return <Good />
    case 'child':
      return <ChildFirst />
    case 'worries':
      return <Worries />
    case 'before':
    case 'after':
      return <Numbers when={point.code} />
    case 'goal':
      return <Words of="safety_goal" empty={t('goal.empty')} />
    case 'ideas':
      return <Ideas />
    case 'private':
      return <p className="family-words">{t('private.text')}</p>
    case 'agreements':
      return (
        <>
          <Agreements />
          <Said part="otherwise_seen" label={t('agreements.otherwise')} hint={t('agreements.otherwiseHint')} />
        </>
      )
    case 'what_if':
      return <Said part="what_if" label={t('what_if.label')} hint={t('what_if.hint')} />
    case 'next':
      return <Next />
    case 'round':
      return <Round onEnd={onEnd} />
  }
}

function Welcome() {
  const t = useTranslations('tools.network_meeting')
  const { content } = useRoom()
  return (
    <>
      {content.head.purpose.trim() !== '' && <p className="family-words">{content.head.purpose}</p>}
      <ul className={styles.rules}>
        {(['pass', 'plain', 'stays', 'pause'] as const).map((rule) => (
          <li key={rule}>{t(`room.rules.${rule}`)}</li>
        ))}
      </ul>
      {content.head.interpreter.trim() !== '' && <p>{t('room.interpreter', { name: content.head.interpreter })}</p>}
    </>
  )
}

type Kind = Parameters<typeof linksOfKind>[1]

function Words({ of, empty, kind }: { of: Kind | readonly Kind[]; empty?: string; kind?: string }) {
  const { content, nameOf } = useRoom()
  const links = linksOfKind(content, ...(Array.isArray(of) ? (of as Kind[]) : [of as Kind]))
  if (links.length === 0) return empty === undefined ? null : <p className={styles.soft}>{empty}</p>
  return (
    <ul className={styles.list}>
      {links.map(({ id, text: words, voice, voiceName }) => (
        <li key={id} className={styles.card} data-kind={kind}>
          <p className="family-words" data-size="card">
            {words}
          </p>
          <p className={styles.soft}>{nameOf(voice, voiceName)}</p>
        </li>
      ))}
    </ul>
  )
}

function Good() {
  const t = useTranslations('tools.network_meeting.agenda.good')
  return (
    <>
      <Words of={['strength', 'demonstrated_safety']} kind="good" />
      <Said part="good" label={t('label')} />
    </>
  )
}

/** Early, before the worries, and only what each of those present may hear. */
function ChildFirst() {
  const t = useTranslations('tools.network_meeting.agenda.child')
  const { content, nameOf } = useRoom()
  const things = childThings(content)
  if (things.length === 0) return <p className={styles.soft}>{t('empty')}</p>
  return (
    <ul className={styles.list}>
      {things.map(({ id, child, text: words }) => (
        <li key={id} className={styles.voice}>
          <p className={styles.who}>{t('says', { name: nameOf({ kind: 'child', person: child }) })}</p>
          <p className="family-words">{words}</p>
        </li>
      ))}
    </ul>
  )
}

function Worries() {
  const t = useTranslations('tools.network_meeting.agenda.worries')
  const { content } = useRoom()
  const lines = content.bottomLines.filter(hasWords)
  return (
    <>
      <p className={styles.soft}>{t('hint')}</p>
      <Words of="danger_statement" empty={t('empty')} kind="danger" />
      {lines.length > 0 && (
        <section className={styles.list}>
          <h3 className={styles.heading}>{t('lines')}</h3>
          {lines.map(({ id, text: words }) => (
            <p key={id} className={styles.card}>
              {words}
            </p>
          ))}
        </section>
      )}
    </>
  )
}

function Ideas() {
  const t = useTranslations('tools.network_meeting.agenda.ideas')
  const { content, doc, tell } = useRoom()
  return (
    <>
      <Words of={['safety_rule', 'next_step']} />
      <Said
        part="idea"
        label={t('label')}
        hint={t('hint')}
        also={(id) => {
          const idea = openIdeas(content).find((each) => each.id === id)
          if (!idea) return <span className={styles.soft}>{t('agreed')}</span>
          return (
            <Button
              icon="check"
              aria-label={t('agreeOn', { words: idea.text })}
              onClick={() => {
                const made = agreeOn(doc, idea)
                tell(t('agreed'), () => void remove(doc, 'agreements', made))
              }}
            >
              {t('agree')}
            </Button>
          )
        }}
      />
    </>
  )
}

function Next() {
  const t = useTranslations('tools.network_meeting.agenda.next')
  const format = useFormatter()
  const { content, doc } = useRoom()
  const { nextOn, nextAt, nextPlace } = content.head
  return (
    <>
      <div className={styles.pair}>
        <DateInput
          label={t('on')}
          value={nextOn ?? ''}
          onChange={({ target: { value } }) => setHead(doc, { nextOn: value === '' ? null : value })}
        />
        <TextInput
          type="time"
          label={t('at')}
          value={nextAt ?? ''}
          onChange={({ target: { value } }) => setHead(doc, { nextAt: value === '' ? null : value })}
        />
        <RoomText
          text={headText(doc, 'nextPlace')}
          shown={nextPlace}
          label={t('place')}
          onInput={() => setHead(doc, {})}
        />
      </div>
      {nextOn !== null && <p className="family-words">{format.dateTime(new Date(`${nextOn}T12:00:00`), 'day')}</p>}
    </>
  )
}

function Round({ onEnd }: { onEnd: (() => void) | undefined }) {
  const t = useTranslations('tools.network_meeting')
  const { content, doc, tell } = useRoom()
  return (
    <>
      <Said part="round" label={t('agenda.round.label')} />
      {content.head.endedAt === null ? (
        <div className={styles.actions}>
          <Button
            variant="primary"
            size="large"
            icon="check"
            onClick={() => {
              tell(t('room.ended'), end(doc, content))
              onEnd?.()
            }}
          >
            {t('room.end')}
          </Button>
        </div>
      ) : (
        <p role="status">{t('room.ended')}</p>
      )}
    </>
  )
}

function OwnPoint({ point }: { point: AgendaItem }) {
  const t = useTranslations('tools.network_meeting.room')
  const { doc } = useRoom()
  return (
    <RoomText
      text={text(doc, 'agenda', point.id, 'notes')}
      shown={point.notes}
      label={t('notes')}
      rows={3}
      onInput={() => setPoint(doc, point, {})}
    />
  )
}
