'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Face, Figure, type Mood } from '@/components/illustrations/Figures'
import { classes } from '@/components/ui/classes'
import type { ScaleShape } from '../codes'
import type { MapScale } from '../content'
import styles from './ScaleChoice.module.css'

type Props = {
  scale: Pick<MapScale, 'question' | 'anchor0' | 'anchor10'>
  shape: ScaleShape
  value: number | null
  onChoose: (value: number) => void
}

const numbers = Array.from({ length: 11 }, (_, value) => value)
/** Faces stand along the line as marks; the places between them are places too. */
const faces: Partial<Record<number, Mood>> = { 0: 'hard', 3: 'sad', 5: 'plain', 7: 'glad', 10: 'happy' }

/** The same eleven places as numbers, with faces, or as stones on a path: what changes is how they are shown, never what they mean. */
export function ScaleChoice({ scale, shape, value, onChoose }: Props) {
  const t = useTranslations('tools.three_columns.scale')
  const name = useId()
  return (
    <fieldset className={styles.scale} data-shape={shape}>
      <legend className={styles.question}>{scale.question === '' ? t('place') : scale.question}</legend>
      <div className={styles.stones}>
        {numbers.map((number) => {
          const mood = faces[number]
          return (
            <label key={number} className={styles.stone} data-stone={number}>
              <input
                type="radio"
                name={name}
                className={styles.input}
                checked={value === number}
                onChange={() => onChoose(number)}
                aria-label={t('out', { value: number })}
              />
              {shape === 'faces' && mood && <Face mood={mood} className={styles.face} />}
              {shape === 'path' ? (
                value === number && <Figure age="child" className={styles.figure} />
              ) : (
                <span className={classes(styles.number, shape === 'faces' && styles.small)}>{number}</span>
              )}
            </label>
          )
        })}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>{shape === 'path' ? scale.anchor0 : `0: ${scale.anchor0}`}</span>
        <span>{shape === 'path' ? scale.anchor10 : `10: ${scale.anchor10}`}</span>
      </div>
    </fieldset>
  )
}
