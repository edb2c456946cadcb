'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { isPin } from '../device/pin'
import styles from './visit.module.css'

type Props = {
  /** What happens to everything else. */
  text: string
  /** Whether there is a code of last time; null while nobody knows yet. */
  known: boolean | null
  pending: boolean
  onSame: () => void
  onCode: (digits: string) => void
  onClose: () => void
  /** What is in the way, above all else. */
  children?: ReactNode
}

/** Asks for the code that takes a tablet back, on a visit and at a desk: the one of last time, or a new one, twice. */
export function HandOverDialog({ text, known, pending, onSame, onCode, onClose, children }: Props) {
  const t = useTranslations('visit.handOver')
  const ui = useTranslations('ui.dialog')
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('title')} closeLabel={ui('close')}>
      <p>{text}</p>
      {children}
      {known === true && (
        <Button variant="primary" icon="hand" size="large" pending={pending} onClick={onSame}>
          {t('sameCode')}
        </Button>
      )}
      {known !== null && <NewCode first={!known} pending={pending} onCode={onCode} />}
    </Dialog>
  )
}

function NewCode({ first, pending, onCode }: { first: boolean } & Pick<Props, 'pending' | 'onCode'>) {
  const t = useTranslations('visit.handOver')
  const [wrong, setWrong] = useState<'digits' | 'differs' | null>(null)
  const form = useRef<HTMLFormElement>(null)
  // Where there is nothing else to do, the digits may be typed at once.
  useEffect(() => {
    if (first) form.current?.querySelector('input')?.focus()
  }, [first])
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const given = new FormData(event.currentTarget)
    const digits = given.get('code') as string
    if (!isPin(digits)) setWrong('digits')
    else if (digits !== given.get('again')) setWrong('differs')
    else {
      setWrong(null)
      onCode(digits)
    }
  }
  const field = { type: 'password', inputMode: 'numeric', autoComplete: 'off', maxLength: 6 } as const
  return (
    <form ref={form} noValidate className={styles.form} onSubmit={submit}>
      <TextInput
        {...field}
        name="code"
        label={t(first ? 'code' : 'newCode')}
        hint={t('codeHint')}
        error={wrong === 'digits' ? t('digits') : undefined}
      />
      <TextInput {...field} name="again" label={t('again')} error={wrong === 'differs' ? t('differs') : undefined} />
      <div className={styles.actions}>
        <Button type="submit" variant={first ? 'primary' : 'quiet'} icon="hand" size="large" pending={pending}>
          {t('action')}
        </Button>
      </div>
    </form>
  )
}
