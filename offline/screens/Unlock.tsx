'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { FamilyAtTable } from '@/components/illustrations/FamilyAtTable'
import { Button } from '@/components/ui/Button'
import styles from './Unlock.module.css'

type Props = {
  title: string
  text: string
  /** False when these words do not open it. */
  tryPassphrase: (passphrase: string) => Promise<boolean>
  onBack?: () => void
}

/** Asks for the passphrase. What was typed is never kept, and a wrong one says nothing about what would be right. */
export function Unlock({ title, text, tryPassphrase, onBack }: Props) {
  const t = useTranslations('visit.unlock')
  const field = useId()
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<'empty' | 'wrong' | null>(null)
  const [pending, setPending] = useState(false)
  const focus = () => form.current?.querySelector('input')?.focus()
  useEffect(focus, [])
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('passphrase') as string
    if (typed === '') {
      setProblem('empty')
      return
    }
    setPending(true)
    const opened = await tryPassphrase(typed).catch(() => false)
    if (opened) return
    setPending(false)
    setProblem('wrong')
    form.current?.reset()
    focus()
  }
  return (
    <div className={styles.unlock}>
      <div className={styles.picture}>
        <FamilyAtTable />
      </div>
      <form ref={form} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
        <h1>{title}</h1>
        <p>{text}</p>
        <TextInput
          id={field}
          name="passphrase"
          type="password"
          label={t('passphrase')}
          autoComplete="off"
          error={problem === null ? undefined : t(problem)}
        />
        <div className={styles.actions}>
          <Button type="submit" variant="primary" icon="unlock" size="large" pending={pending}>
            {t('open')}
          </Button>
          {onBack && (
            <Button size="large" onClick={onBack}>
              {t('back')}
            </Button>
          )}
        </div>
        <p className={styles.forgotten}>{t('forgotten')}</p>
      </form>
    </div>
  )
}
