'use client'

import { useId } from 'react'
import { sameVoice, writeVoice, type Voice } from '../../voice'
import styles from '../../Chips.module.css'
import { consultant, voiceOf } from '../../voices'
import { useEditing } from './editing'

type Shared = { legend: string; hint?: string; voices: readonly Voice[]; size?: 'normal' | 'child' }

/** One out of these: whose, who. */
export function OneVoice({
  value,
  onChoose,
  ...rest
}: Shared & { value: Voice | null; onChoose: (voice: Voice) => void }) {
  return (
    <Chips
      {...rest}
      type="radio"
      isOn={(voice) => value !== null && sameVoice(value, voice)}
      onToggle={(voice) => onChoose(voice)}
    />
  )
}

/** Any of these: words may be of several. */
export function SomeVoices({
  value,
  onChange,
  ...rest
}: Shared & { value: readonly Voice[]; onChange: (voices: Voice[]) => void }) {
  const has = (voice: Voice) => value.some((each) => sameVoice(each, voice))
  return (
    <Chips
      {...rest}
      type="checkbox"
      isOn={has}
      onToggle={(voice) => onChange(has(voice) ? value.filter((each) => !sameVoice(each, voice)) : [...value, voice])}
    />
  )
}

type ChipsProps = Shared & {
  type: 'radio' | 'checkbox'
  isOn: (voice: Voice) => boolean
  onToggle: (voice: Voice) => void
}

function Chips({ legend, hint, voices, size = 'normal', type, isOn, onToggle }: ChipsProps) {
  const { nameOf } = useEditing()
  const group = useId()
  return (
    <fieldset className={styles.group} data-question aria-describedby={hint ? `${group}-hint` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p id={`${group}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.chips} data-size={size}>
        {voices.map((voice) => (
          <label key={writeVoice(voice)} className={styles.chip}>
            <input
              type={type}
              name={group}
              className={styles.input}
              checked={isOn(voice)}
              onChange={() => onToggle(voice)}
            />
            <span>{nameOf(voice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Who may have said something of this story: the family first, then who stands around it, then we. */
export function useVoices(): { family: Voice[]; all: Voice[] } {
  const { people } = useEditing().context
  const order = ['parent', 'child', 'family', 'network', 'professional'] as const
  const sorted = order.flatMap((kind) => people.filter((person) => person.kind === kind)).map(voiceOf)
  return { family: sorted.filter(({ kind }) => kind !== 'professional'), all: [...sorted, consultant] }
}
