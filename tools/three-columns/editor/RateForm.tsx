'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RadioCards } from '@/components/form/RadioCards'
import { ScaleChoice } from '@/components/form/ScaleChoice'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { sameVoice } from '../../voice'
import { scaleShapes, type ScaleShape } from '../codes'
import type { MapScale } from '../content'
import { ratePlace, type Said } from './actions'
import { useEditing } from './editing'
import styles from './Scales.module.css'

type Props = {
  scale: MapScale
  who: Said
  on: string
  /** How the line is shown to begin with: a path for the youngest. */
  shape?: ScaleShape
  onPassed: () => void
}

/** One person's place. It is kept the moment it is touched; why and what would be one higher may follow, or not. */
export function RateForm({ scale, who, on, shape: first = 'line', onPassed }: Props) {
  const t = useTranslations('tools.three_columns.scale')
  const { doc, nameOf } = useEditing()
  const [shape, setShape] = useState(first)
  const given = scale.ratings.find(
    (rating) => rating.on === on && sameVoice(rating.rater, who.voice) && rating.raterName === who.voiceName,
  )
  const rate = (value: number | null) =>
    ratePlace(doc, { scale, rater: who.voice, raterName: who.voiceName, on, value, shown: shape })
  return (
    <div className={styles.form}>
      <ScaleChoice
        question={scale.question === '' ? t('place') : scale.question}
        anchor0={scale.anchor0}
        anchor10={scale.anchor10}
        shape={shape}
        value={given?.value ?? null}
        sayPlace={(value) => t('out', { value })}
        onChoose={rate}
      />
      {given && given.value !== null ? (
        <div className={styles.why}>
          <p role="status">{t('places', { name: nameOf(who.voice, who.voiceName), value: given.value })}</p>
          <SharedTextArea text={textOf(doc, 'ratings', given.id, 'because')} label={t('because')} rows={2} />
          <SharedTextArea text={textOf(doc, 'ratings', given.id, 'oneHigher')} label={t('oneHigher')} rows={2} />
        </div>
      ) : (
        <div>
          <Button
            variant="plain"
            onClick={() => {
              rate(null)
              onPassed()
            }}
          >
            {t('pass')}
          </Button>
        </div>
      )}
      <details className={styles.shape}>
        <summary>{t('shape')}</summary>
        <RadioCards
          legend={t('shape')}
          name={`shape-${scale.id}`}
          value={shape}
          onChange={({ target: { value } }) => setShape(scaleShapes.find((each) => each === value) ?? 'line')}
          options={scaleShapes.map((value) => ({ value, label: t(`shapes.${value}`) }))}
        />
      </details>
    </div>
  )
}
