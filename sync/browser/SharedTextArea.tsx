'use client'

import control from '@/components/form/control.module.css'
import { Field, type Tied } from '@/components/form/Field'
import { classes } from '@/components/ui/classes'
import { asTyped, splitWords, useSharedRef, type SharedControl } from './shared-control'

/** Several lines that two people may type in at once. Uncontrolled: the words live in the shared text, not in React. */
export function SharedTextArea({ text, ref, className, rows = 2, ...rest }: SharedControl<'textarea'>) {
  const both = useSharedRef(text, ref)
  const { words, others } = splitWords(rest)
  const area = (tied?: Tied) => (
    <textarea
      ref={both}
      rows={rows}
      className={classes(control.control, control.area, className)}
      {...asTyped}
      {...others}
      {...tied}
    />
  )
  return words ? <Field {...words}>{area}</Field> : area()
}
