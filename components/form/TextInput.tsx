import type { ComponentProps } from 'react'
import { classes } from '@/components/ui/classes'
import styles from './control.module.css'
import { Field, type FieldWords } from './Field'
import { keepHere } from './sensitive'

type Props = FieldWords & Omit<ComponentProps<'input'>, 'children'> & { sensitive?: boolean | undefined }

/** One line. Works alone, or with react-hook-form: `<TextInput {...register('email')} label=… />`. */
export function TextInput({ label, hint, error, optional, sensitive, id, className, type = 'text', ...rest }: Props) {
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(tied) => (
        <input
          type={type}
          className={classes(styles.control, className)}
          {...keepHere(sensitive)}
          {...rest}
          {...tied}
        />
      )}
    </Field>
  )
}
