'use client'

import { useId } from 'react'
import { Face, Figure, type Mood } from '@/components/illustrations/Figures'
import { classes } from '@/components/ui/classes'
import styles from './ScaleChoice.module.css'

type Props = {
  question: string
  /** What the two ends mean. */
  anchor0: string
  anchor10: string
  /** As numbers, with faces, or as stones on a path. */
  shape?: 'line' | 'faces' | 'path'
  value: number | null
  /** A place as it is read aloud. */
  sayPlace: (value: number) => string
  onChoose: (value: number) => void
}

const numbers = Array.from({ length: 11 }, (_, value) => value)
/** Faces stand along the line as marks; the places between them are places too. */
const faces: Partial<Record<number, Mood>> = { 0: 'hard', 3: 'sad', 5: 'plain', 7: 'glad', 10: 'happy' }

/** The same eleven places in three looks: what changes is how they are shown, never what they mean. */
export function ScaleChoice({ question, anchor0, anchor10, shape = 'line', value, sayPlace, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset className={styles.scale} data-shape={shape}>
      <legend className={styles.question}>{question}</legend>
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
                aria-label={sayPlace(number)}
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
        <span>{shape === 'path' ? anchor0 : `0: ${anchor0}`}</span>
        <span>{shape === 'path' ? anchor10 : `10: ${anchor10}`}</span>
      </div>
    </fieldset>
  )
}
