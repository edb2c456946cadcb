'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { Notice } from '@/components/ui/Notice'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { writeVoice } from '../../voice'
import { voiceOf } from '../../voices'
import { attitudes, consentAnswers, contactKinds } from '../codes'
import { emptyNote, type Member } from '../content'
import { dangersOf, headlineOf, levelIn } from '../rules/knowing'
import { voiceKindOf, whoOf } from '../rules/members'
import { addContact, ensureNote, noteText, removeNote, setConsent, setNote } from './actions'
import { useEditing } from './editing'
import { LevelSelect, Told } from './Level'
import styles from './Parts.module.css'

type Props = { member: Member; name: string }

/** What is for us alone about somebody: what they know, who lets them know it, what we worry about, and how we keep in touch. */
export function Around({ member, name }: Props) {
  const t = useTranslations('tools.network.around')
  const attitude = useTranslations('tools.network.attitudes')
  const { content, aside } = useEditing()
  const note = content.notes.find(({ id }) => id === member.id) ?? emptyNote(member.id)
  return (
    <details className={styles.box} data-office>
      <summary className={styles.summary}>{t('open')}</summary>
      <section className={classes(styles.form, styles.ours)} aria-label={t('title')}>
        <p className={styles.soft}>{t('text')}</p>
        <Consents member={member} name={name} />
        <Known member={member} name={name} />
        <div className={styles.form} onFocusCapture={() => ensureNote(aside, member.id)}>
          <Select
            label={t('attitude')}
            value={note.attitude}
            options={attitudes.map((each) => ({ value: each, label: attitude(each) }))}
            onChange={({ target }) => setNote(aside, member.id, { attitude: target.value })}
          />
          <SharedTextArea rows={1} text={noteText(aside, member.id, 'willingTo')} label={t('willingTo')} />
          <SharedTextArea rows={1} text={noteText(aside, member.id, 'concern')} label={t('concern')} />
          <Checkbox
            label={t('contactRisk')}
            checked={note.contactRisk}
            onChange={({ target }) => setNote(aside, member.id, { contactRisk: target.checked })}
          />
          {note.contactRisk && <Notice kind="care">{t('contactRiskText')}</Notice>}
          <DateInput
            label={t('nextOn')}
            value={note.nextOn ?? ''}
            onChange={({ target }) => setNote(aside, member.id, { nextOn: target.value === '' ? null : target.value })}
          />
          <SharedTextArea rows={1} text={noteText(aside, member.id, 'nextHow')} label={t('nextHow')} />
        </div>
        <Contacts member={member} />
      </section>
    </details>
  )
}

/** Who in the family lets this person be told, and how much. */
function Consents({ member, name }: Props) {
  const t = useTranslations('tools.network')
  const { content, context, aside, nameOf } = useEditing()
  const who = whoOf(member)
  const askable = context.people.filter(
    ({ kind, id }) => (kind === 'parent' || kind === 'child') && id !== member.person,
  )
  return (
    <div className={styles.two}>
      {askable.map(voiceOf).map((voice) => {
        const given = content.consents.find((each) => each.who === who && writeVoice(each.by) === writeVoice(voice))
        return (
          <Select
            key={writeVoice(voice)}
            label={t('around.consent', { by: nameOf(voice), name })}
            value={given?.answer ?? 'not_yet'}
            options={consentAnswers.map((each) => ({ value: each, label: t(`consents.${each}`) }))}
            onChange={({ target }) => {
              const answer = consentAnswers.find((each) => each === target.value)
              if (answer) setConsent(aside, who, voice, answer)
            }}
          />
        )
      })}
    </div>
  )
}

/** Danger by danger: how much this person knows, by whom and when they were told. */
function Known({ member, name }: Props) {
  const t = useTranslations('tools.network.around')
  const { content, context } = useEditing()
  const dangers = dangersOf(content)
  const who = { id: whoOf(member), kind: voiceKindOf(member, context) }
  if (dangers.length === 0) return <p className={styles.soft}>{t('noDangers')}</p>
  return dangers.map((danger) => {
    const level = levelIn(content, who.id, danger)
    return (
      <div key={danger.id} className={styles.form}>
        <p>
          <strong>{headlineOf(content, danger).trim() || danger.text}</strong>
        </p>
        <LevelSelect who={who} name={name} danger={danger} level={level} label={t('knows')} />
        {level !== 'nothing' && <Told who={who} danger={danger} />}
      </div>
    )
  })
}

/** What was done to keep this tie alive. */
function Contacts({ member }: { member: Member }) {
  const t = useTranslations('tools.network')
  const format = useFormatter()
  const { content, aside, tell } = useEditing()
  const done = content.contacts.filter((each) => each.member === member.id)
  return (
    <div className={styles.form}>
      {done.map(({ id, kind, on }) => (
        <div key={id} className={styles.form}>
          <SharedTextArea
            rows={1}
            text={textOf(aside, 'contacts', id, 'words')}
            label={t(`contacts.${kind}`, {
              day: on === null ? '' : format.dateTime(new Date(`${on}T12:00:00`), 'day'),
            })}
          />
          <div>
            <Button
              variant="plain"
              icon="archive"
              onClick={() => tell(t('undo.taken'), removeNote(aside, 'contacts', id))}
            >
              {t('contacts.remove')}
            </Button>
          </div>
        </div>
      ))}
      <div className={styles.row}>
        {contactKinds.map((kind) => (
          <Button key={kind} icon="plus" onClick={() => addContact(aside, member.id, kind)}>
            {t(`contacts.add.${kind}`)}
          </Button>
        ))}
      </div>
    </div>
  )
}
