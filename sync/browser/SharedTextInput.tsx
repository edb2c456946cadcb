'use client'

import control from '@/components/form/control.module.css'
import { Field, type Tied } from '@/components/form/Field'
import { classes } from '@/components/ui/classes'
import { asTyped, splitWords, useSharedRef, type SharedControl } from './shared-control'

/** One line that two people may type in at once. */
export function SharedTextInput({ text, ref, className, type = 'text', ...rest }: SharedControl<'input'>) {
  const both = useSharedRef(text, ref)
  const { words, others } = splitWords(rest)
  const input = (tied?: Tied) => (
    <input ref={both} type={type} className={classes(control.control, className)} {...asTyped} {...others} {...tied} />
  )
  return words ? <Field {...words}>{input}</Field> : input()
}
