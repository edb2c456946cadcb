'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DateInput } from '@/components/form/DateInput'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { contactWays } from '../codes'
import type { Contact } from '../content'
import { ContactLine } from '../read/ContactLine'
import { DayWeek } from '../read/DayWeek'
import { hasWords } from '../rules/words'
import { beginHelper, codes, helperText, set, text } from './actions'
import { Composer } from './Composer'
import { useEditing } from './editing'
import { OneOf } from '../../OneOf'
import { Closing, Opening } from './Opening'
import { PeopleField } from './PeopleField'
import styles from './Plan.module.css'
import { WhenField } from './WhenField'

/** The plan as it is lived: a day, a week, who does what; and around it contact and who of the network helps how. */
export default function WeekChapter() {
  const { content, nameOf } = useEditing()
  return (
    <>
      <DayWeek content={content} nameOf={nameOf} />
      <Contacts />
      <Helpers />
    </>
  )
}

function Contacts() {
  const t = useTranslations('tools.safety_plan.week')
  const { content } = useEditing()
  const [typing, setTyping] = useState<string | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  return (
    <section className={styles.part} aria-labelledby="plan-contacts">
      <h3 id="plan-contacts" className={styles.heading}>
        {t('contacts')}
      </h3>
      <p className={styles.soft}>{t('contactsText')}</p>
      {content.contacts
        .filter((contact) => contact.id !== typing && (hasWords(contact) || contact.id === open))
        .map((contact) => (
          <ContactCard
            key={contact.id}
            contact={contact}
            open={open === contact.id}
            onOpen={(is) => setOpen(is ? contact.id : null)}
          />
        ))}
      <Composer
        collection="contacts"
        first
        label={t('newContact')}
        hint={t('contactHint')}
        onAdd={setOpen}
        onTyping={setTyping}
      />
    </section>
  )
}

type CardProps = { contact: Contact; open: boolean; onOpen: (open: boolean) => void }

function ContactCard({ contact, open, onOpen }: CardProps) {
  const t = useTranslations('tools.safety_plan')
  const { doc, nameOf } = useEditing()
  const put = (fields: Parameters<typeof set>[3]) => set(doc, 'contacts', contact.id, fields)
  const of = (name: string) => text(doc, 'contacts', contact.id, name)
  return (
    <div className={styles.card}>
      <ul className={styles.list}>
        <ContactLine contact={contact} nameOf={nameOf} />
      </ul>
      <Opening open={open} words={contact.text} onOpen={onOpen} />
      {open && (
        <div className={styles.fields}>
          <SharedTextArea text={of('text')} label={t('week.newContact')} rows={1} />
          <PeopleField
            legend={t('week.contactWho')}
            only="grownups"
            chosen={contact.who}
            onChange={(who) => put({ who: codes(who) })}
            other={{ text: of('whoOther'), label: t('rules.whoOther') }}
          />
          <PeopleField
            legend={t('week.contactChildren')}
            only="children"
            chosen={contact.children}
            onChange={(children) => put({ children: codes(children) })}
          />
          <OneOf
            legend={t('week.way')}
            value={contact.way}
            options={contactWays.map((value) => ({ value, label: t(`week.ways.${value}`) }))}
            onChoose={(way) => put({ way })}
          />
          <PeopleField
            legend={t('week.eyes')}
            only="grownups"
            chosen={contact.eyes}
            onChange={(eyes) => put({ eyes: codes(eyes) })}
          />
          <WhenField chosen={contact} onChange={put} />
          <SharedTextArea text={of('where')} label={t('rules.where')} rows={1} />
          <Closing collection="contacts" id={contact.id} onClose={() => onOpen(false)} />
        </div>
      )}
    </div>
  )
}

/** What somebody wants to and can do, what not, until when; asked of each who is no child and no professional. */
function Helpers() {
  const t = useTranslations('tools.safety_plan.week')
  const { content, context } = useEditing()
  const people = context.people.filter(({ kind }) => kind !== 'child' && kind !== 'professional')
  const filled = new Set(content.helpers.map(({ person }) => person))
  return (
    <section className={styles.part} aria-labelledby="plan-helpers">
      <h3 id="plan-helpers" className={styles.heading}>
        {t('helpers')}
      </h3>
      <p className={styles.soft}>{t('helpersText')}</p>
      {people.map(({ id, name, relation }) => (
        <details key={id} className={styles.card} open={filled.has(id) || undefined}>
          <summary className={styles.who}>{relation === null ? name : `${name} · ${relation}`}</summary>
          <Helper person={id} />
        </details>
      ))}
    </section>
  )
}

function Helper({ person }: { person: string }) {
  const t = useTranslations('tools.safety_plan.week')
  const { content, doc } = useEditing()
  const until = content.helpers.find((each) => each.person === person)?.until ?? ''
  const begin = () => void beginHelper(doc, person)
  return (
    <div className={styles.fields}>
      {(['can', 'cannot', 'phone'] as const).map((name) => (
        <SharedTextArea key={name} text={helperText(doc, person, name)} label={t(name)} rows={1} onInput={begin} />
      ))}
      <DateInput
        label={t('until')}
        value={until}
        onChange={({ target: { value } }) => {
          begin()
          set(doc, 'helpers', person, { until: value === '' ? null : value })
        }}
      />
    </div>
  )
}
