'use client'

import { writeVoice, sameVoice, type Voice } from './voice'
import styles from './Chips.module.css'
import type { NameOf } from './use-names'
import { includes } from './voices'

type Props = {
  legend: string
  hint?: string
  all: readonly Voice[]
  chosen: readonly Voice[]
  nameOf: NameOf
  onChange: (voices: Voice[]) => void
}

/** Several people: who is here, who is worried, who does it. */
export function VoiceChecks({ legend, hint, all, chosen, nameOf, onChange }: Props) {
  const shown = [...all, ...chosen.filter((voice) => !includes(all, voice))]
  const toggle = (voice: Voice) =>
    onChange(includes(chosen, voice) ? chosen.filter((each) => !sameVoice(each, voice)) : [...chosen, voice])
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.chips}>
        {shown.map((voice) => (
          <label key={writeVoice(voice)} className={styles.chip}>
            <input
              type="checkbox"
              className={styles.input}
              checked={includes(chosen, voice)}
              onChange={() => toggle(voice)}
            />
            <span>{nameOf(voice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
