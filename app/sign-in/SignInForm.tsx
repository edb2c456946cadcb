'use client'

import { useState, type SyntheticEvent } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { signInByPassword, signInElsewhere, type SignInError } from './sign-in-request'
import styles from './sign-in.module.css'

type Words = {
  email: string
  password: string
  submit: string
  /** Null where no identity provider is configured. */
  federated: string | null
  or: string
  errors: Record<SignInError | 'missing_email' | 'missing_password', string>
}

type Missing = { email: boolean; password: boolean }
const nothing: Missing = { email: false, password: false }

/** Keeps the address that was typed and never the password. Posts by itself too, so that no password lands in an address bar. */
export function SignInForm({ words, goTo, error }: { words: Words; goTo: string; error: SignInError | null }) {
  const [failed, setFailed] = useState(error)
  const [missing, setMissing] = useState(nothing)
  const [pending, setPending] = useState(false)

  const attempt = async (run: () => Promise<SignInError | null>) => {
    setPending(true)
    setFailed(null)
    const outcome = await run()
    setFailed(outcome)
    // When it went well the page is on its way out, and the button stays as it is.
    if (outcome !== null) setPending(false)
    return outcome
  }

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const [email, password] = [given.get('email') as string, given.get('password') as string]
    const lacks = { email: email.trim() === '', password: password === '' }
    setMissing(lacks)
    if (lacks.email || lacks.password) {
      form.querySelector<HTMLInputElement>(lacks.email ? '#email' : '#password')?.focus()
      return
    }
    const outcome = await attempt(() => signInByPassword(email, password, goTo))
    if (outcome === null) return
    const field = form.querySelector<HTMLInputElement>('#password')
    if (field) field.value = ''
    if (outcome === 'wrong') field?.focus()
  }

  return (
    <div className={styles.form}>
      {failed && (
        <Notice kind="problem" live>
          <p>{words.errors[failed]}</p>
        </Notice>
      )}
      {words.federated !== null && (
        <>
          <Button
            variant="primary"
            icon="sign-in"
            pending={pending}
            className={styles.submit}
            onClick={() => void attempt(() => signInElsewhere(goTo))}
          >
            {words.federated}
          </Button>
          <p className={styles.or}>{words.or}</p>
        </>
      )}
      <form
        method="post"
        action="/api/auth/callback/credentials"
        noValidate
        className={styles.form}
        onSubmit={(event) => void submit(event)}
      >
        <TextInput
          id="email"
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={missing.email ? words.errors.missing_email : undefined}
        />
        <TextInput
          id="password"
          name="password"
          type="password"
          label={words.password}
          autoComplete="current-password"
          error={missing.password ? words.errors.missing_password : undefined}
        />
        <Button
          type="submit"
          variant={words.federated === null ? 'primary' : 'quiet'}
          pending={pending}
          className={styles.submit}
        >
          {words.submit}
        </Button>
      </form>
    </div>
  )
}
