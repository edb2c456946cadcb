'use client'

import type { ReactNode } from 'react'
import styles from './sign-in.module.css'

/** Types for the person; they still press the button, and see how signing in looks. */
export function DemoButton({ email, password, children }: { email: string; password: string; children: ReactNode }) {
  const fill = () => {
    for (const [id, value] of [
      ['email', email],
      ['password', password],
    ] as const) {
      const field = document.querySelector<HTMLInputElement>(`#${id}`)
      if (field) field.value = value
    }
    document.querySelector<HTMLButtonElement>('form[action="/api/auth/callback/credentials"] button')?.focus()
  }
  return (
    <button type="button" className={styles.account} onClick={fill}>
      {children}
    </button>
  )
}
