'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { Checkbox } from '@/components/form/Checkbox'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import type { Voice } from '../../voice'
import { ContactLine } from '../read/ContactLine'
import { RuleLine } from '../read/RuleLine'
import { Sky } from '../read/Sky'
import { TriggerLine } from '../read/TriggerLine'
import type { Moment } from '../rules/moments'
import { walkThrough, type WalkStep } from '../rules/walk'
import { beginRehearsal, keepRehearsal, now, set, text } from './actions'
import { useEditing } from './editing'
import { PeopleField } from './PeopleField'
import styles from './Walk.module.css'

type Props = { moment: Moment; trigger: string | null; calm: boolean; onLeave: () => void }

/**
 * "It is Friday evening": one screen at a time, as if it were now. Ends in a rehearsal that says who was there and what was learned; leaving
 * before a word of that leaves nothing behind.
 */
export function Walk({ moment, trigger, calm, onLeave }: Props) {
  const t = useTranslations('tools.safety_plan')
  const { content, doc, tell } = useEditing()
  // As the plan was when it began: what is adapted meanwhile does not move the screen under people's hands.
  const [steps] = useState(() => walkThrough(content, moment, trigger).filter(({ is }) => !calm || is !== 'trigger'))
  const [at, setAt] = useState(0)
  const [present, setPresent] = useState<Voice[]>([])
  const [better, setBetter] = useState<readonly string[]>([])
  const [adapt, setAdapt] = useState(false)
  const [id] = useState(() => v7())
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' })
  }, [at])
  const step = steps[at]
  if (!step) return null
  const scenario = t('try.scenario', { day: t(`days.${moment.day}`), part: t(`parts.${moment.part}`) })
  const walked = { moment, trigger, present, adapt, scenario }
  const keep = () => {
    keepRehearsal(doc, id, walked)
    tell(t('try.kept'), () => set(doc, 'rehearsals', id, { deleted: now() }))
    onLeave()
  }
  const mark = (words: string) => {
    setBetter([...better.filter((each) => each !== words), words])
    setAdapt(true)
    setAt(at + 1)
  }
  return (
    <section className={styles.walk} data-part={moment.part}>
      <div className={styles.top}>
        <div className={styles.sky}>
          <Sky part={moment.part} />
        </div>
        <h3 ref={heading} tabIndex={-1} className={styles.now}>
          {t('try.itIs', { day: t(`days.${moment.day}`), part: t(`parts.${moment.part}`) })}
        </h3>
      </div>
      <p className={styles.soft}>{t('try.step', { at: at + 1, of: steps.length })}</p>
      {step.is === 'who' && <PeopleField legend={t('try.whoHome')} chosen={present} onChange={setPresent} />}
      <Scene step={step} />
      {step.is === 'learned' ? (
        <>
          {better.length > 0 && (
            <div>
              <p>{t('try.toChange')}</p>
              <ul className={styles.list}>
                {better.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </div>
          )}
          <SharedTextArea
            text={text(doc, 'rehearsals', id, 'learned')}
            label={t('try.learned')}
            hint={t('try.learnedHint')}
            rows={3}
            className={styles.words}
            onInput={() => beginRehearsal(doc, id, walked)}
          />
          <Checkbox label={t('try.adapt')} checked={adapt} onChange={(event) => setAdapt(event.target.checked)} />
        </>
      ) : null}
      <div className={styles.actions}>
        {step.is === 'learned' ? (
          <Button variant="primary" size="large" icon="check" onClick={keep}>
            {t('try.keep')}
          </Button>
        ) : step.is === 'rule' || step.is === 'contact' || step.is === 'trigger' ? (
          <>
            <Button variant="primary" size="large" icon="check" onClick={() => setAt(at + 1)}>
              {t('try.works')}
            </Button>
            <Button size="large" icon="edit" onClick={() => mark(wordsOf(step))}>
              {t('try.better')}
            </Button>
          </>
        ) : (
          <Button variant="primary" size="large" icon="forward" onClick={() => setAt(at + 1)}>
            {t('try.next')}
          </Button>
        )}
        {at > 0 && (
          <Button variant="plain" icon="back" onClick={() => setAt(at - 1)}>
            {t('try.back')}
          </Button>
        )}
        <Button variant="plain" onClick={onLeave}>
          {t('try.stop')}
        </Button>
      </div>
    </section>
  )
}

const wordsOf = (step: Extract<WalkStep, { is: 'rule' | 'contact' | 'trigger' }>) =>
  (step.is === 'rule' ? step.rule : step.is === 'contact' ? step.contact : step.trigger).text

function Scene({ step }: { step: WalkStep }) {
  const t = useTranslations('tools.safety_plan.try')
  const week = useTranslations('tools.safety_plan.week')
  const { nameOf } = useEditing()
  if (step.is === 'quiet')
    return (
      <div>
        <p className="family-words">{t('quiet')}</p>
        <p>{t('quietText')}</p>
      </div>
    )
  if (step.is === 'rule')
    return (
      <>
        <p className={styles.soft}>{t('turn')}</p>
        <ul className={styles.scene}>
          <RuleLine rule={step.rule} nameOf={nameOf} full />
        </ul>
      </>
    )
  if (step.is === 'contact')
    return (
      <>
        <p className={styles.soft}>{week('contacts')}</p>
        <ul className={styles.scene}>
          <ContactLine contact={step.contact} nameOf={nameOf} />
        </ul>
      </>
    )
  if (step.is === 'trigger')
    return (
      <>
        <p className={styles.soft}>{t('hardNow')}</p>
        <ul className={styles.scene}>
          <TriggerLine trigger={step.trigger} nameOf={nameOf} />
        </ul>
      </>
    )
  return null
}
