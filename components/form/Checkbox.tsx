import { useId, type ComponentProps } from 'react'
import { classes } from '@/components/ui/classes'
import styles from './Checkbox.module.css'
import { FieldError, type FieldWords } from './Field'

type Props = Omit<FieldWords, 'optional'> & Omit<ComponentProps<'input'>, 'type' | 'children'>

/** One yes or no. Its whole line is the target. */
export function Checkbox({ label, hint, error, id, className, ...rest }: Props) {
  const own = useId()
  const control = id ?? own
  const hintId = hint ? `${control}-hint` : undefined
  const errorId = error ? `${control}-error` : undefined
  return (
    <div className={classes(styles.field, className)}>
      {error && <FieldError id={errorId}>{error}</FieldError>}
      <label className={styles.line} htmlFor={control}>
        <input
          {...rest}
          id={control}
          type="checkbox"
          className={styles.box}
          aria-describedby={classes(hintId, errorId) || undefined}
          aria-invalid={error ? true : undefined}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  )
}
