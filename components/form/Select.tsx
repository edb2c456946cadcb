import type { ComponentProps } from 'react'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import styles from './control.module.css'
import { Field, type FieldWords } from './Field'

export type Option = { value: string; label: string; disabled?: boolean }

type Props = FieldWords &
  Omit<ComponentProps<'select'>, 'children'> & { options: readonly Option[]; placeholder?: string | undefined }

/** The browser's own list: it works by touch, by keyboard, on every device, without a script. */
export function Select({ label, hint, error, optional, options, placeholder, id, className, ...rest }: Props) {
  return (
    <Field {...{ label, hint, error, optional, id }}>
      {(tied) => (
        <div className={styles.selectBox}>
          <select className={classes(styles.control, styles.select, className)} {...rest} {...tied}>
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </div>
      )}
    </Field>
  )
}
