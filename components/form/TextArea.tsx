import type { ComponentProps } from 'react'
import { classes } from '@/components/ui/classes'
import styles from './control.module.css'
import { Field, type FieldWords } from './Field'
import { keepHere } from './sensitive'

type Props = FieldWords & Omit<ComponentProps<'textarea'>, 'children'> & { sensitive?: boolean | undefined }

/** Several lines; grows with what is written. */
export function TextArea({ label, hint, error, optional, sensitive, id, className, rows = 3, ...rest }: Props) {
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(tied) => (
        <textarea
          rows={rows}
          className={classes(styles.control, styles.area, className)}
          {...keepHere(sensitive)}
          {...rest}
          {...tied}
        />
      )}
    </Field>
  )
}
