'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useId, useState } from 'react'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { sameVoice, writeVoice } from '../../voice'
import { atTable, type Said } from './actions'
import { useEditing } from './editing'
import styles from '../../Chips.module.css'
import { allVoices, includes, nearVoices } from '../../voices'

const Outsider = lazy(() => import('./Outsider'))

type Props = {
  legend: string
  /** A heading just above says the same. */
  legendHidden?: boolean
  value: Said | null
  onChoose: (said: Said) => void
  size?: 'normal' | 'child'
}

/** One voice out of those near; the rest of the case, and who is not on it, behind one more touch. Arrow keys choose. */
export function VoicePicker({ legend, legendHidden = false, value, onChoose, size = 'normal' }: Props) {
  const t = useTranslations('tools.three_columns.voicePicker')
  const { context, content, nameOf } = useEditing()
  const [wide, setWide] = useState(false)
  const group = useId()
  const near = nearVoices(context, atTable(content))
  const isOutside = value !== null && !includes(allVoices(context), value.voice)
  const shown = wide
    ? allVoices(context)
    : value && !isOutside && !includes(near, value.voice)
      ? [...near, value.voice]
      : near
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}</legend>
      <div className={styles.chips} data-size={size}>
        {shown.map((voice) => (
          <label key={writeVoice(voice)} className={styles.chip}>
            <input
              type="radio"
              name={group}
              className={styles.input}
              checked={value !== null && sameVoice(value.voice, voice)}
              onChange={() => onChoose({ voice, voiceName: '' })}
            />
            <span>{nameOf(voice)}</span>
          </label>
        ))}
        {isOutside && (
          <label className={styles.chip}>
            <input type="radio" name={group} className={styles.input} checked readOnly />
            <span>{nameOf(value.voice, value.voiceName)}</span>
          </label>
        )}
        {!wide && (
          <button type="button" className={styles.more} onClick={() => setWide(true)}>
            {t('more')}
          </button>
        )}
      </div>
      {wide && (
        <Suspense>
          <Outsider
            onChoose={(said) => {
              onChoose(said)
              setWide(false)
            }}
          />
        </Suspense>
      )}
    </fieldset>
  )
}
