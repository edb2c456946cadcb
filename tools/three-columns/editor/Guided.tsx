'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { askedBands, bandOf, stepsFor, type Asked } from '../steps'
import type { Said } from './actions'
import { useEditing } from './editing'
import styles from './Guided.module.css'
import { Question } from './Question'
import { VoicePicker } from './VoicePicker'

/** One question at a time, for who is asked. Every question may be let pass, and passing leaves no trace of failure. */
export default function Guided({ onMap }: { onMap: () => void }) {
  const t = useTranslations('tools.three_columns.guided')
  const { context } = useEditing()
  const [who, setWho] = useState<Said | null>(null)
  const [band, setBand] = useState<Asked>('adult')
  const [at, setAt] = useState<number | null>(null)
  const steps = stepsFor(band)
  const step = at === null ? undefined : steps[at]
  const choose = (said: Said) => {
    const person = context.people.find(({ id }) => id === said.voice.person)
    setWho(said)
    setBand(person ? bandOf(person) : 'adult')
  }
  const again = () => {
    setWho(null)
    setAt(null)
  }
  if (who === null || at === null)
    return (
      <section className={styles.guided}>
        <h2 className={styles.question}>{t('who')}</h2>
        <p className={styles.soft}>{t('intro')}</p>
        <VoicePicker legend={t('who')} legendHidden value={who} onChoose={choose} size="child" />
        {who && (
          <>
            <Select
              label={t('band')}
              value={band}
              options={askedBands.map((value) => ({ value, label: t(`bands.${value}`) }))}
              onChange={({ target: { value } }) => setBand(askedBands.find((each) => each === value) ?? 'adult')}
            />
            <div>
              <Button variant="primary" size="large" onClick={() => setAt(0)}>
                {t('start')}
              </Button>
            </div>
          </>
        )}
      </section>
    )
  if (!step)
    return (
      <section className={styles.guided}>
        <h2 className={styles.question} role="status">
          {t('end')}
        </h2>
        <p>{t('endText')}</p>
        <div className={styles.actions}>
          <Button variant="primary" onClick={onMap}>
            {t('toMap')}
          </Button>
          <Button onClick={again}>{t('other')}</Button>
        </div>
      </section>
    )
  return (
    <Question
      key={step.id}
      step={step}
      who={who}
      onNext={() => setAt(at + 1)}
      onBack={at === 0 ? null : () => setAt(at - 1)}
      onOther={again}
    />
  )
}
