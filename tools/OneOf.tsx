'use client'

import { useId } from 'react'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import chips from './Chips.module.css'

type Props<One extends string> = {
  legend: string
  /** A heading just above says the same. */
  legendHidden?: boolean
  hint?: string
  options: readonly { value: One; label: string }[]
  value: One | null
  onChoose: (value: One) => void
  size?: 'normal' | 'child'
}

/** One of a few, by a touch or with the arrow keys. */
export function OneOf<One extends string>({
  legend,
  legendHidden = false,
  hint,
  options,
  value,
  onChoose,
  size = 'normal',
}: Props<One>) {
  const name = useId()
  return (
    <fieldset className={chips.group}>
      <legend className={chips.legend}>{legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}</legend>
      {hint && <p className={chips.hint}>{hint}</p>}
      <div className={chips.chips} data-size={size}>
        {options.map((option) => (
          <label key={option.value} className={chips.chip}>
            <input
              type="radio"
              name={name}
              className={chips.input}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
