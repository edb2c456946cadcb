'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useAct } from '@/sync/browser/LiveDocumentProvider'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { roleOf } from '../../voice'
import { columns, type Column } from '../codes'
import { wholeScales } from '../rules/threads'
import type { MapStep } from '../steps'
import { addScale, today, type Said } from './actions'
import { useEditing, useNamed } from './editing'
import styles from './Guided.module.css'
import { RateForm } from './RateForm'
import { shapeFor } from './RateDialog'
import { useDraft } from './use-draft'

type Props = { step: MapStep; who: Said; onNext: () => void; onBack: (() => void) | null; onOther: () => void }

export function Question({ step, who, onNext, onBack, onOther }: Props) {
  const t = useTranslations('tools.three_columns')
  const act = useAct()
  const heading = useRef<HTMLHeadingElement>(null)
  const of = { step: step.id, contributorRole: roleOf(who.voice) }
  useEffect(() => heading.current?.focus(), [step.id])
  // Written with the answer or the skip: whoever only looks at the questions leaves no trace, and did not work on the map.
  const next = () => {
    act('prompt.shown', of)
    onNext()
  }
  const skip = () => {
    act('prompt.skipped', of)
    next()
  }
  return (
    <section className={styles.guided} data-asks={step.asks}>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        {t(`steps.${step.id}`)}
      </h2>
      {step.into === 'scale' ? (
        <OnTheLine who={who} asks={step.asks} onNext={next} onSkip={skip} />
      ) : (
        <InWords step={step} who={who} onNext={next} onSkip={skip} />
      )}
      <div className={styles.actions}>
        {onBack && (
          <Button variant="plain" icon="back" onClick={onBack}>
            {t('guided.back')}
          </Button>
        )}
        <Button variant="plain" onClick={onOther}>
          {t('guided.other')}
        </Button>
      </div>
    </section>
  )
}

type Answering = { who: Said; onNext: () => void; onSkip: () => void }

function InWords({ step, who, onNext, onSkip }: Answering & { step: MapStep }) {
  const t = useTranslations('tools.three_columns')
  const named = useNamed()
  const { nameOf } = useEditing()
  const fixed = columns.find((column) => column === step.into)
  const [column, setColumn] = useState<Column | null>(fixed ?? null)
  return (
    <>
      {!fixed && (
        <div className={styles.boxes} role="group" aria-label={t('guided.where')}>
          {columns.map((each) => (
            <button
              key={each}
              type="button"
              className={styles.box}
              data-column={each}
              aria-pressed={column === each}
              onClick={() => setColumn(each)}
            >
              {named(`columns.${each}.name`)}
            </button>
          ))}
        </div>
      )}
      {column ? (
        <Answer
          key={column}
          column={column}
          step={step}
          who={who}
          label={t('guided.answer', { name: nameOf(who.voice, who.voiceName) })}
          onNext={onNext}
          onSkip={onSkip}
        />
      ) : (
        <Skip onSkip={onSkip} />
      )}
    </>
  )
}

function Answer({
  column,
  step,
  who,
  label,
  onNext,
  onSkip,
}: Answering & { column: Column; step: MapStep; label: string }) {
  const t = useTranslations('tools.three_columns')
  const draft = useDraft(column)
  const [some, setSome] = useState(() => draft.text.length > 0)
  const keep = () => {
    if (draft.finish({ column, category: step.category ?? null, ...who })) onNext()
  }
  return (
    <>
      <SharedTextArea
        text={draft.text}
        label={label}
        hint={t('guided.answerHint')}
        rows={4}
        className={styles.answer}
        onInput={() => {
          draft.typed()
          setSome(draft.text.toJSON().trim() !== '')
        }}
      />
      <div className={styles.actions}>
        <Button variant="primary" size="large" disabled={!some} onClick={keep}>
          {t('guided.keep')}
        </Button>
        <Skip onSkip={onSkip} />
      </div>
    </>
  )
}

function OnTheLine({ who, asks, onNext, onSkip }: Answering & { asks: MapStep['asks'] }) {
  const t = useTranslations('tools.three_columns')
  const { content, context, doc } = useEditing()
  const kind = asks === 'young_child' ? 'child' : 'safety'
  const scale = wholeScales(content).find((each) => each.kind === kind)
  const person = context.people.find(({ id }) => id === who.voice.person)
  const words = {
    question: t(`scale.kinds.${kind}.question`),
    anchor0: t(`scale.kinds.${kind}.anchor0`),
    anchor10: t(`scale.kinds.${kind}.anchor10`),
  }
  if (!scale)
    return (
      <>
        <p className={styles.soft}>{t('guided.noScale')}</p>
        <p>
          0: {words.anchor0}
          <br />
          10: {words.anchor10}
        </p>
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => addScale(doc, { kind, danger: null, ...words })}>
            {t('guided.start')}
          </Button>
          <Skip onSkip={onSkip} />
        </div>
      </>
    )
  const given = scale.ratings.some(
    (rating) =>
      rating.on === today() &&
      rating.rater.person === who.voice.person &&
      rating.rater.kind === who.voice.kind &&
      rating.value !== null,
  )
  return (
    <>
      <RateForm
        scale={scale}
        who={who}
        on={today()}
        shape={asks === 'young_child' ? 'path' : shapeFor(person)}
        onPassed={onSkip}
      />
      {given && (
        <div>
          <Button variant="primary" size="large" onClick={onNext}>
            {t('guided.keep')}
          </Button>
        </div>
      )}
    </>
  )
}

function Skip({ onSkip }: { onSkip: () => void }) {
  const t = useTranslations('tools.three_columns.guided')
  return (
    <Button size="large" onClick={onSkip}>
      {t('skip')}
    </Button>
  )
}
