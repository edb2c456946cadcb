'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { voiceOf } from '../../voices'
import { statuses } from '../codes'
import type { Round } from '../content'
import { latestRound } from '../rules/rounds'
import { rulesOf } from '../rules/words'
import { beginRound, setHead } from './actions'
import { AnswerForm } from './AnswerForm'
import { useEditing } from './editing'
import { OneOf } from '../../OneOf'
import styles from './Plan.module.css'
import { Since } from './Since'

/** Who stands behind it: read aloud, then each their own answer. A round sets fast what is agreed to; writing goes on. */
export default function AgreeChapter() {
  const t = useTranslations('tools.safety_plan')
  const format = useFormatter()
  const { content, context, doc } = useEditing()
  const round = latestRound(content)
  const earlier = content.rounds.filter((each) => each !== round)
  return (
    <>
      <section className={styles.part} aria-labelledby="plan-status">
        <h3 id="plan-status" className={styles.heading}>
          {t('agree.status')}
        </h3>
        <OneOf
          legend={t('agree.statusHint')}
          value={content.head.status}
          options={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
          onChoose={(status) => setHead(doc, { status })}
        />
        <p>{t(`agree.statusTexts.${content.head.status}`)}</p>
      </section>
      <section className={styles.part} aria-labelledby="plan-agree">
        <h3 id="plan-agree" className={styles.heading}>
          {round
            ? t('agree.round', { day: format.dateTime(new Date(`${round.on}T12:00:00`), 'day') })
            : t('chapters.agree.question')}
        </h3>
        <p className={styles.soft}>{t('agree.text')}</p>
        {round && <Since round={round} />}
        {round &&
          context.people.map((person) => (
            <AnswerForm key={`${round.id}${person.id}`} round={round} person={voiceOf(person)} />
          ))}
        {round && context.people.length === 0 && <p>{t('agree.nobody')}</p>}
        {rulesOf(content).length > 0 && (
          <div className={styles.actions}>
            <Button variant={round ? 'quiet' : 'primary'} icon="lock" onClick={() => beginRound(doc, content)}>
              {t(round ? 'agree.again' : 'agree.start')}
            </Button>
            <p className={styles.soft}>{t('agree.startText')}</p>
          </div>
        )}
      </section>
      {earlier.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{t('agree.earlier')}</h3>
          <ul className={styles.list}>
            {earlier.map(({ id, on, answers }) => (
              <li key={id}>
                {format.dateTime(new Date(`${on}T12:00:00`), 'day')}
                {' · '}
                <Answers answers={answers} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Answers({ answers }: Pick<Round, 'answers'>) {
  const t = useTranslations('tools.safety_plan.agree.answers')
  const { nameOf } = useEditing()
  return answers
    .flatMap(({ person, answer }) => (answer === null ? [] : [`${nameOf(person)}: ${t(answer)}`]))
    .join(' · ')
}
