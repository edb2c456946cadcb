'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { useAct } from '@/sync/browser/LiveDocumentProvider'
import { textOf } from '@/sync/model/edit'
import { sameVoice, type Voice } from '../../voice'
import { forAdults } from '../steps'
import { addAnswer } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'
import { OneVoice, useVoices } from './Voices'

/** What each grown-up answers beforehand, word for word. Letting a question pass is an answer, not a gap. */
export function Answers() {
  const t = useTranslations('tools.words_pictures')
  const { family } = useVoices()
  const [who, setWho] = useState<Voice | null>(null)
  return (
    <>
      <p className={styles.soft}>{t('answers.text')}</p>
      <OneVoice
        legend={t('answers.who')}
        voices={family.filter(({ kind }) => kind !== 'child')}
        value={who}
        onChoose={setWho}
      />
      {who && (
        <ul className={styles.list}>
          {forAdults.map(({ id }) => (
            <Question key={id} step={id} who={who} />
          ))}
        </ul>
      )}
    </>
  )
}

function Question({ step, who }: { step: string; who: Voice }) {
  const t = useTranslations('tools.words_pictures')
  const act = useAct()
  const { content, aside, nameOf } = useEditing()
  const [passed, setPassed] = useState(false)
  const known = content.answers.find((each) => each.step === step && sameVoice(each.voice, who))
  const of = { step, contributorRole: who.kind === 'parent' ? 'parent' : 'family' } as const
  return (
    <li className={styles.box}>
      <h4>{t(`steps.${step as 'S01'}`)}</h4>
      {known ? (
        <SharedTextArea
          text={textOf(aside, 'answers', known.id, 'words')}
          rows={2}
          label={t('answers.words', { who: nameOf(who) })}
        />
      ) : passed ? (
        <p role="status">{t('answers.passed')}</p>
      ) : (
        <div className={styles.row}>
          <Button
            icon="check"
            onClick={() => {
              act('prompt.shown', of)
              addAnswer(aside, step, who)
            }}
          >
            {t('answers.asked')}
          </Button>
          <Button
            variant="plain"
            onClick={() => {
              act('prompt.skipped', of)
              setPassed(true)
            }}
          >
            {t('answers.pass')}
          </Button>
        </div>
      )}
    </li>
  )
}
