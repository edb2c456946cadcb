import { useId, type ComponentProps, type ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import { FieldError } from './Field'
import styles from './RadioCards.module.css'

export type RadioOption = { value: string; label: ReactNode; text?: ReactNode; picture?: ReactNode; disabled?: boolean }

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'children' | 'size'> & {
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  optional?: ReactNode
  name: string
  options: readonly RadioOption[]
  /** `value` with `onChange` when the caller holds it, `defaultValue` when the form does. */
  value?: string | undefined
  defaultValue?: string | undefined
  size?: 'normal' | 'child'
  /** `row`: as many side by side as fit. `list`: one under the other. `four`: four short ones, beside each other or two by two. */
  arrange?: 'row' | 'list' | 'four'
}

/** A large choice by touch. The other attributes go to every radio, so `{...register('setting')}` works. */
export function RadioCards({
  legend,
  hint,
  error,
  optional,
  options,
  value,
  defaultValue,
  size = 'normal',
  arrange = 'row',
  id,
  className,
  ...rest
}: Props) {
  const own = useId()
  const group = id ?? own
  const hintId = hint ? `${group}-hint` : undefined
  const errorId = error ? `${group}-error` : undefined
  return (
    <fieldset
      id={group}
      tabIndex={-1}
      className={classes(styles.group, className)}
      aria-describedby={classes(hintId, errorId) || undefined}
    >
      <legend className={styles.legend}>
        {legend}
        {optional && <span className={styles.optional}> {optional}</span>}
      </legend>
      {hint && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      <div className={classes(styles.options, styles[arrange], styles[size])}>
        {options.map((option) => (
          <label key={option.value} className={styles.card}>
            <input
              {...rest}
              type="radio"
              className={styles.radio}
              value={option.value}
              disabled={option.disabled}
              {...(value !== undefined && { checked: option.value === value })}
              {...(defaultValue !== undefined && { defaultChecked: option.value === defaultValue })}
            />
            {option.picture && <span className={styles.picture}>{option.picture}</span>}
            <span className={styles.words}>
              <span className={styles.label}>{option.label}</span>
              {option.text && <span className={styles.text}>{option.text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
