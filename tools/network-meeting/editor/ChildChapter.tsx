'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Select } from '@/components/form/Select'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { FromCase, Said, SourceNews } from '../../FromCase'
import { addLink, removeLink, renewLink } from '../../links'
import { OneOf } from '../../OneOf'
import type { CasePerson } from '../../tool'
import { writeVoice } from '../../voice'
import { voiceOf } from '../../voices'
import { childWays, hearAnswers } from '../codes'
import { expected, isStaff, keyOf } from '../rules/guests'
import { answerFor, childThings, mayHear, type ChildThing } from '../rules/hearing'
import { childText, hear, setChildPart } from './actions'
import { useEditing } from './editing'
import styles from './Meeting.module.css'

/** How each child takes part, what it wants them to know, and of each person whether they may hear it: asked, default no. */
export default function ChildChapter() {
  const t = useTranslations('tools.network_meeting.child')
  const { content, context, doc } = useEditing()
  const [taking, setTaking] = useState(false)
  const children = context.people.filter(({ kind }) => kind === 'child')
  const quotes = content.links.filter(({ kind }) => kind === 'child_words')
  return (
    <>
      {children.length === 0 && <p className={styles.soft}>{t('none')}</p>}
      {children.map((child) => (
        <ChildPart key={child.id} child={child} />
      ))}
      <section className={styles.part} aria-labelledby="meeting-quotes">
        <h3 id="meeting-quotes" className={styles.heading}>
          {t('quotes')}
        </h3>
        <p className={styles.soft}>{t('quotesText')}</p>
        {quotes.map((link) => (
          <div key={link.id} className={styles.card}>
            <p className="family-words" data-size="card">
              {link.text}
            </p>
            <div className={styles.bar}>
              <Said of={link} />
              <Button variant="plain" icon="archive" onClick={() => removeLink(doc, link.id)}>
                {t('takeAway')}
              </Button>
            </div>
            <MayHear thing={{ id: link.id, child: link.voice.person, text: link.text, from: 'sheet' }} />
          </div>
        ))}
        <SourceNews links={quotes} onRenew={(link, offer) => renewLink(doc, link.id, offer)} />
        <div>
          <Button icon={taking ? 'check' : 'quote'} aria-expanded={taking} onClick={() => setTaking(!taking)}>
            {t(taking ? 'takeClose' : 'take')}
          </Button>
        </div>
        {taking && <FromCase kinds={['child_words']} taken={quotes} onTake={(offer) => addLink(doc, offer)} />}
      </section>
    </>
  )
}

function ChildPart({ child }: { child: CasePerson }) {
  const t = useTranslations('tools.network_meeting.child')
  const { content, context, aside, nameOf } = useEditing()
  const part = content.childParts.find((each) => each.child === child.id)
  const message = childThings(content).find(({ id }) => id === child.id)
  const begin = () => setChildPart(aside, child.id, {})
  return (
    <section className={styles.card} aria-label={child.name}>
      <h3 className={styles.heading}>{child.name}</h3>
      <OneOf
        legend={t('way', { name: child.name })}
        value={part?.way ?? null}
        options={childWays.map((value) => ({ value, label: t(`ways.${value}`) }))}
        onChoose={(way) => setChildPart(aside, child.id, { way })}
      />
      {part?.way === 'via_person' && (
        <Select
          label={t('speaker', { name: child.name })}
          placeholder={t('nobodyYet')}
          value={part.speaker === null ? '' : writeVoice(part.speaker)}
          options={context.people
            .filter(({ id }) => id !== child.id)
            .map((person) => ({ value: writeVoice(voiceOf(person)), label: nameOf(voiceOf(person)) }))}
          onChange={({ target: { value } }) => setChildPart(aside, child.id, { speaker: value === '' ? null : value })}
        />
      )}
      {part?.way === 'not_asked' && (
        <SharedTextArea text={childText(aside, child.id, 'reason')} label={t('reason')} rows={1} onInput={begin} />
      )}
      <SharedTextArea
        text={childText(aside, child.id, 'words')}
        label={t('message', { name: child.name })}
        hint={t('messageHint')}
        rows={2}
        className={styles.words}
        onInput={begin}
      />
      {message && <MayHear thing={message} />}
    </section>
  )
}

/** Of each person who is expected, what the child says. Nothing is shown that was not asked. */
function MayHear({ thing }: { thing: ChildThing }) {
  const t = useTranslations('tools.network_meeting.child')
  const { content, aside, nameOf } = useEditing()
  const guests = expected(content).filter((guest) => !isStaff(guest) && keyOf(guest) !== thing.child)
  if (guests.length === 0) return <Notice>{t('nobodyAsked')}</Notice>
  const unasked = guests.filter(
    (guest) => answerFor(content, thing.id, keyOf(guest)) === null && !mayHear(content, thing, keyOf(guest), false),
  )
  return (
    <>
      {unasked.length > 0 && (
        <p className={styles.soft}>
          {t('unasked', { names: unasked.map(({ voice, name }) => nameOf(voice, name)).join(', ') })}
        </p>
      )}
      {guests.map((guest) => {
        const answer = answerFor(content, thing.id, keyOf(guest))
        const name = nameOf(guest.voice, guest.name)
        const letParents = answer === null && mayHear(content, thing, keyOf(guest), false)
        return (
          <OneOf
            key={guest.id}
            legend={t('mayHear', { name })}
            {...(letParents && { hint: t('letParents') })}
            value={answer}
            options={hearAnswers.map((value) => ({ value, label: t(`answers.${value}`) }))}
            onChoose={(value) => hear(aside, thing, keyOf(guest), value)}
          />
        )
      })}
    </>
  )
}
