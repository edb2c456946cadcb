'use client'

import { useId, useState } from 'react'
import chips from '../../Chips.module.css'
import { sameVoice, writeVoice, type Voice } from '../../voice'
import { useEditing } from './editing'

type Props = {
  legend: string
  hint?: string
  voices: readonly Voice[]
  value: Voice | null
  onChoose: (voice: Voice) => void
  /** How many stand there at once; the others come by a touch. */
  shown?: number
  more?: string
}

/** One out of these: whose rings, who tells it, who answers. */
export function OneVoice({ legend, hint, voices, value, onChoose, shown, more }: Props) {
  const { nameOf } = useEditing()
  const group = useId()
  const [all, setAll] = useState(false)
  const some = all || shown === undefined ? voices : voices.slice(0, shown)
  const seen = value === null || some.some((each) => sameVoice(each, value)) ? some : [...some, value]
  return (
    <fieldset className={chips.group} aria-describedby={hint === undefined ? undefined : `${group}-hint`}>
      <legend className={chips.legend}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${group}-hint`} className={chips.hint}>
          {hint}
        </p>
      )}
      <div className={chips.chips}>
        {seen.map((voice) => (
          <label key={writeVoice(voice)} className={chips.chip}>
            <input
              type="radio"
              name={group}
              className={chips.input}
              checked={value !== null && sameVoice(value, voice)}
              onChange={() => onChoose(voice)}
            />
            <span>{nameOf(voice)}</span>
          </label>
        ))}
        {seen.length < voices.length && more !== undefined && (
          <button type="button" className={chips.more} onClick={() => setAll(true)}>
            {more}
          </button>
        )}
      </div>
    </fieldset>
  )
}
