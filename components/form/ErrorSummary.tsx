'use client'

import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/Notice'
import styles from './ErrorSummary.module.css'

type Props = {
  title: ReactNode
  /** `id` of the field that needs a look; leave it out for what belongs to none. */
  errors: readonly { id?: string | undefined; text: ReactNode }[]
}

const focusOnArrival = (element: HTMLDivElement | null) => element?.focus()

/** After sending: says what needs a look, takes the focus, and each line leads to its field. Nothing that was typed is lost. */
export function ErrorSummary({ title, errors }: Props) {
  if (errors.length === 0) return null
  return (
    <div ref={focusOnArrival} tabIndex={-1} role="alert">
      <Notice kind="problem" title={title}>
        <ul className={styles.list}>
          {errors.map(({ id, text }, at) => (
            <li key={id ?? at}>{id ? <a href={`#${id}`}>{text}</a> : text}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
