'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Select } from '@/components/form/Select'
import { Face, type Mood } from '@/components/illustrations/Figures'
import { Sticker } from '@/components/illustrations/stickers'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { writeVoice } from '../../voice'
import { consultant, voiceOf } from '../../voices'
import type { CasePerson } from '../../tool'
import { cardPictures, cardPlaces, cardRow, understandings } from '../codes'
import card from '../read/Card.module.css'
import { CardSheet } from '../read/CardSheet'
import { cardOf } from '../rules/card'
import { agreementsOf } from '../rules/words'
import { decide, now, setDecision, setTelling, text } from './actions'
import { useEditing } from './editing'
import styles from './Meeting.module.css'

/** What was decided, for the children: three things at most; told by somebody, and whether it was understood. */
export function ChildCard() {
  const t = useTranslations('tools.network_meeting.card')
  const { content, context } = useEditing()
  const [looking, setLooking] = useState(false)
  const children = context.people.filter(({ kind }) => kind === 'child')
  const filled = cardOf(content).length
  return (
    <section className={styles.part} aria-labelledby="meeting-card">
      <h3 id="meeting-card" className={styles.heading}>
        {t('heading')}
      </h3>
      <p className={styles.soft}>{t('text')}</p>
      {cardPlaces.map((place) => (
        <DecisionForm key={place} place={place} />
      ))}
      {filled > 0 && (
        <div className={styles.actions}>
          <Button icon="look" aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {t('preview')}
          </Button>
          {children.map(({ id, name }) => (
            <Button
              key={id}
              icon="print"
              href={`/documents/${context.documentId}/print?for=${encodeURIComponent(`card:${id}`)}`}
            >
              {t('printFor', { name })}
            </Button>
          ))}
        </div>
      )}
      {looking && (
        <div className={styles.card}>
          <CardSheet content={content} child={null} />
        </div>
      )}
      {filled > 0 && children.map((child) => <Telling key={child.id} child={child} />)}
    </section>
  )
}

type Place = (typeof cardPlaces)[number]

function DecisionForm({ place }: { place: Place }) {
  const t = useTranslations('tools.network_meeting.card')
  const { content, doc } = useEditing()
  const id = cardRow(place)
  const known = content.card.find((each) => each.id === id)
  const begin = () => setDecision(doc, place, {})
  const used = content.card.map(({ agreement }) => agreement)
  const agreements = agreementsOf(content).filter((each) => !used.includes(each.id))
  const words = (name: 'decision' | 'why' | 'means' | 'changer') => (
    <SharedTextArea
      text={text(doc, 'card', id, name)}
      label={t(name)}
      rows={1}
      onInput={begin}
      {...(name === 'decision' && { className: styles.words })}
    />
  )
  const empty = known === undefined || known.decision.trim() === ''
  return (
    <details className={styles.card} open={!empty || place === 1 || undefined}>
      <summary className={styles.who}>
        {t('place', { place })}
        {!empty && ` · ${known.decision}`}
      </summary>
      {empty && agreements.length > 0 && (
        <div className={styles.actions}>
          {agreements.map((agreement) => (
            <Button
              key={agreement.id}
              icon="plus"
              aria-label={t('fromAgreement', { words: agreement.text })}
              onClick={() => decide(doc, place, agreement)}
            >
              {agreement.text}
            </Button>
          ))}
        </div>
      )}
      {words('decision')}
      <div className={styles.pair}>
        {words('why')}
        {words('means')}
        {words('changer')}
      </div>
      <Pictures place={place} value={known?.picture ?? null} />
    </details>
  )
}

function Pictures({ place, value }: { place: Place; value: (typeof cardPictures)[number] | null }) {
  const t = useTranslations('tools.network_meeting.card')
  const { doc } = useEditing()
  const name = useId()
  return (
    <fieldset className={styles.list}>
      <legend className={styles.soft}>{t('picture')}</legend>
      <div className={styles.pictures}>
        {cardPictures.map((code) => (
          <label key={code} className={styles.picture}>
            <input
              type="radio"
              name={name}
              checked={value === code}
              onChange={() => setDecision(doc, place, { picture: code })}
              onClick={() => value === code && setDecision(doc, place, { picture: null })}
            />
            <Sticker code={code} className={styles.drawn} />
            <span>{t(`pictures.${code}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const faces: Partial<Record<(typeof understandings)[number], Mood>> = {
  clear: 'happy',
  partly: 'plain',
  unclear: 'sad',
}

/** Who told it, and whether the child understood: the child points at a face, or at none. */
function Telling({ child }: { child: CasePerson }) {
  const t = useTranslations('tools.network_meeting.after')
  const format = useFormatter()
  const name = useId()
  const { content, context, doc, nameOf } = useEditing()
  const known = content.tellings.find((each) => each.child.person === child.id)
  const tellers = [...context.people.filter(({ kind }) => kind !== 'child').map(voiceOf), consultant]
  return (
    <div className={styles.card}>
      <h4 className={styles.who}>{t('tellTo', { name: child.name })}</h4>
      <div className={styles.actions}>
        <Select
          label={t('tellBy')}
          placeholder={t('nobodyYet')}
          value={known?.by ? writeVoice(known.by) : ''}
          options={tellers.map((voice) => ({ value: writeVoice(voice), label: nameOf(voice) }))}
          onChange={({ target: { value } }) => setTelling(doc, child.id, { by: value === '' ? null : value })}
        />
        <Button
          icon="check"
          aria-pressed={known?.at != null}
          onClick={() => setTelling(doc, child.id, { at: known?.at == null ? now() : null })}
        >
          {t('told', { name: child.name })}
        </Button>
        {known?.at != null && (
          <p className={styles.soft}>
            {t('toldOn', { name: child.name, day: format.dateTime(new Date(known.at), 'day') })}
          </p>
        )}
      </div>
      {known?.at != null && (
        <>
          <fieldset className={card.faces}>
            <legend className={styles.heading}>{t('understood')}</legend>
            {understandings.map((value) => {
              const mood = faces[value]
              return (
                <label key={value} className={card.face}>
                  <input
                    type="radio"
                    name={name}
                    checked={known.understood === value}
                    onChange={() => setTelling(doc, child.id, { understood: value })}
                  />
                  {mood && <Face mood={mood} className={card.drawnFace} />}
                  <span>{t(`understandings.${value}`)}</span>
                </label>
              )
            })}
          </fieldset>
          <SharedTextArea
            text={text(doc, 'tellings', known.id, 'words')}
            label={t('tellWords', { name: child.name })}
            rows={1}
          />
        </>
      )}
    </div>
  )
}
