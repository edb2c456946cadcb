import type { ComponentProps } from 'react'
import { classes } from '@/components/ui/classes'
import styles from './control.module.css'
import { Field, type FieldWords } from './Field'

type Props = FieldWords & Omit<ComponentProps<'input'>, 'children' | 'type'>

/** A day, as `yyyy-mm-dd`; the browser shows it the reader's way. Say the order in the hint ("dag/maand/jaar"): not every browser does. */
export function DateInput({ label, hint, error, optional, id, className, ...rest }: Props) {
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(tied) => (
        <input type="date" className={classes(styles.control, styles.narrow, className)} {...rest} {...tied} />
      )}
    </Field>
  )
}
