import { useId, type ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import styles from './Field.module.css'

export type FieldWords = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and how to put it right. What was typed stays. */
  error?: ReactNode
  /** The word for it ("hoeft niet"). What has no word is needed. */
  optional?: ReactNode
}

/** What ties a control to its words. */
export type Tied = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

type Props = FieldWords & {
  /** Give one where an ErrorSummary must lead here, or where a test or another label points. */
  id?: string | undefined
  className?: string | undefined
  children: (tied: Tied) => ReactNode
}

/** Label, hint and error around any control. */
export function Field({ label, hint, error, optional, id, className, children }: Props) {
  const own = useId()
  const control = id ?? own
  const hintId = hint ? `${control}-hint` : undefined
  const errorId = error ? `${control}-error` : undefined
  return (
    <div className={classes(styles.field, className)} data-invalid={error ? '' : undefined}>
      <label className={styles.label} htmlFor={control}>
        {label}
        {optional && <span className={styles.optional}> {optional}</span>}
      </label>
      {hint && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      {children({
        id: control,
        'aria-describedby': classes(hintId, errorId) || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}

export function FieldError({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <p id={id} className={styles.error}>
      <Icon name="care" size="small" />
      <span>{children}</span>
    </p>
  )
}
