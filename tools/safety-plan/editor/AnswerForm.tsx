'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/form/Checkbox'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { writeVoice, type Voice } from '../../voice'
import { agreements, answerRow, missingReasons } from '../codes'
import type { Round } from '../content'
import { answerOf, needsReason } from '../rules/rounds'
import { answer as give, text } from './actions'
import { useEditing } from './editing'
import { OneOf } from '../../OneOf'
import styles from './Plan.module.css'

/** One person's answer, in their words; where there is none, why. Nobody is pressed: not agreeing is an answer. */
export function AnswerForm({ round, person }: { round: Round; person: Voice }) {
  const t = useTranslations('tools.safety_plan.agree')
  const { doc, nameOf } = useEditing()
  const name = nameOf(person)
  const known = answerOf(round, person)
  const answer = known?.answer ?? null
  const put = (fields: Parameters<typeof give>[3]) => give(doc, round, person, fields)
  return (
    <div className={styles.card}>
      <h4 className={styles.who}>{name}</h4>
      <OneOf
        legend={t('of', { name })}
        legendHidden
        value={answer}
        options={agreements.map((value) => ({ value, label: t(`answers.${value}`) }))}
        onChoose={(value) => put({ answer: value, ...(value !== 'missing' && { missing: null }) })}
      />
      {answer === 'missing' && (
        <OneOf
          legend={t('why')}
          {...(known && needsReason(known) && { hint: t('needsReason') })}
          value={known?.missing ?? null}
          options={missingReasons.map((value) => ({ value, label: t(`missingReasons.${value}`) }))}
          onChoose={(missing) => put({ missing })}
        />
      )}
      {(answer === 'in_part' || answer === 'not' || answer === 'missing') && (
        <SharedTextArea
          text={text(doc, 'answers', answerRow(round.id, writeVoice(person)), 'reason')}
          label={t(answer === 'missing' ? 'note' : 'reason', { name })}
          rows={1}
          className={styles.words}
        />
      )}
      {answer !== null && answer !== 'missing' && (
        <>
          <Checkbox
            label={t('readAloud')}
            checked={known?.readAloud === true}
            onChange={(event) => put({ readAloud: event.target.checked })}
          />
          <Checkbox
            label={t('copy')}
            checked={known?.copy === true}
            onChange={(event) => put({ copy: event.target.checked })}
          />
        </>
      )}
    </div>
  )
}
