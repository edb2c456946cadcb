'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useAct } from '@/sync/browser/LiveDocumentProvider'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { consultant, voiceOf } from '../../voices'
import type { Voice } from '../../voice'
import { forAdults, forChildOf, whenNobody, type NetworkStep } from '../steps'
import type { Finding as Found } from '../content'
import { addFinding, removeNote } from './actions'
import { useEditing } from './editing'
import { OneVoice } from './OneVoice'
import styles from './Parts.module.css'

/** Looking for people: questions for whoever sits there, a way on where there is nobody, and what came of it. */
export function Finding() {
  const t = useTranslations('tools.network.finding')
  const { content, context, aside } = useEditing()
  const child = context.people.find(({ id }) => id === context.childId)
  const others = context.people.filter(({ kind }) => kind !== 'child' && kind !== 'professional').map(voiceOf)
  const voices = child ? [voiceOf(child)] : [...others, consultant]
  const [voice, setVoice] = useState<Voice>(voices[0] ?? consultant)
  const [nobody, setNobody] = useState(false)
  const steps = child ? forChildOf(child.age) : nobody ? whenNobody : forAdults
  return (
    <div className={styles.part}>
      {!child && <OneVoice legend={t('who')} voices={voices} value={voice} onChoose={setVoice} />}
      {!child && (
        <div className={styles.row}>
          <Button icon={nobody ? 'back' : 'path'} aria-pressed={nobody} onClick={() => setNobody(!nobody)}>
            {t(nobody ? 'allQuestions' : 'nobody')}
          </Button>
        </div>
      )}
      {nobody && <Nobody />}
      <ol className={styles.list} aria-label={t('questions')}>
        {steps.map((step) => (
          <Question key={step.id} step={step} voice={voice} path={nobody ? 'nobody' : 'question'} />
        ))}
      </ol>
      <div>
        <Button icon="plus" onClick={() => addFinding(aside, null, nobody ? 'nobody' : 'question', voice)}>
          {t('own')}
        </Button>
      </div>
      {content.findings.some(({ step }) => step === null) && (
        <ul className={styles.list} aria-label={t('ownList')}>
          {content.findings
            .filter(({ step }) => step === null)
            .map((finding) => (
              <li key={finding.id}>
                <Answer finding={finding} />
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}

const ways = ['past', 'small', 'around', 'help', 'again'] as const

/** "There is nobody": taken seriously, with ways to look further. It ends with a day to ask again, and never with a number. */
function Nobody() {
  const t = useTranslations('tools.network.finding.way')
  return (
    <section className={styles.box} aria-labelledby="nobody">
      <h3 id="nobody" className={styles.heading}>
        {t('title')}
      </h3>
      <p>{t('text')}</p>
      <ol className={styles.plainList}>
        {ways.map((way) => (
          <li key={way}>{t(way)}</li>
        ))}
      </ol>
    </section>
  )
}

type QuestionProps = { step: NetworkStep; voice: Voice; path: Found['path'] }

function Question({ step, voice, path }: QuestionProps) {
  const t = useTranslations('tools.network')
  const { content, aside } = useEditing()
  const act = useAct()
  const [skipped, setSkipped] = useState(false)
  const given = content.findings.filter((each) => each.step === step.id)
  const of = { step: step.id }
  return (
    <li className={styles.box}>
      <p className="family-words" data-size="card">
        {t(`steps.${step.id}`)}
      </p>
      {step.network && <p className={styles.soft}>{t('finding.ofNetwork')}</p>}
      {given.map((finding) => (
        <Answer key={finding.id} finding={finding} />
      ))}
      <div className={styles.row}>
        <Button
          icon="plus"
          aria-label={t('finding.writeOf', { question: t(`steps.${step.id}`) })}
          onClick={() => {
            act('prompt.shown', of)
            setSkipped(false)
            addFinding(aside, step.id, path, voice)
          }}
        >
          {t('finding.write')}
        </Button>
        {given.length === 0 &&
          (skipped ? (
            <span role="status" className={styles.soft}>
              {t('finding.skipped')}
            </span>
          ) : (
            <Button
              variant="plain"
              aria-label={t('finding.skipOf', { question: t(`steps.${step.id}`) })}
              onClick={() => {
                act('prompt.shown', of)
                act('prompt.skipped', of)
                setSkipped(true)
              }}
            >
              {t('finding.skip')}
            </Button>
          ))}
      </div>
    </li>
  )
}

function Answer({ finding: { id, voice, at } }: { finding: Found }) {
  const t = useTranslations('tools.network')
  const format = useFormatter()
  const { aside, nameOf, tell } = useEditing()
  return (
    <div className={styles.form}>
      <SharedTextArea
        rows={2}
        text={textOf(aside, 'findings', id, 'words')}
        label={t('finding.words', {
          who: nameOf(voice),
          day: at === null ? '' : format.dateTime(new Date(at), 'day'),
        })}
      />
      <SharedTextArea rows={1} text={textOf(aside, 'findings', id, 'next')} label={t('finding.next')} />
      <div>
        <Button variant="plain" icon="archive" onClick={() => tell(t('undo.taken'), removeNote(aside, 'findings', id))}>
          {t('finding.remove')}
        </Button>
      </div>
    </div>
  )
}
