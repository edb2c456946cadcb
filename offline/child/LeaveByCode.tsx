'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import cover from '@/components/layout/CalmCover.module.css'
import { Button } from '@/components/ui/Button'
import styles from './ChildFrame.module.css'

type Props = {
  why: 'leave' | 'outside'
  /** `unreachable`: only the server knows, and it cannot be asked. It was no try then. */
  tryCode: (digits: string) => Promise<'right' | 'wrong' | 'over' | 'unreachable'>
  /** What is left when no code helps any more. */
  over: ReactNode
  onRight: () => void
  onBack: () => void
}

const longest = 6

/** The code of the grown-up, on keys large enough for a hand in a hurry; after five wrong ones only what is left then. */
export function LeaveByCode({ why, tryCode, over, onRight, onBack }: Props) {
  const t = useTranslations('visit.child.code')
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<'asking' | 'wrong' | 'over' | 'unreachable'>('asking')
  const [checking, setChecking] = useState(false)
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.focus(), [])
  const add = (digit: string) => setTyped((now) => (now + digit).slice(0, longest))
  const send = async () => {
    setChecking(true)
    // Before the answer is there: a hand in a hurry types on, and those digits are of the next try.
    setTyped('')
    const outcome = await tryCode(typed).catch(() => 'over' as const)
    setChecking(false)
    if (outcome === 'right') onRight()
    else setState(outcome)
  }
  const byKeyboard = ({ key }: KeyboardEvent) => {
    if (/^\d$/.test(key)) add(key)
    if (key === 'Backspace') setTyped((now) => now.slice(0, -1))
    if (key === 'Escape') onBack()
  }
  if (state === 'over')
    return (
      <section className={cover.cover} data-react-aria-top-layer="true">
        {over}
      </section>
    )
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- digits typed on a keyboard, beside the buttons that do the same
    <section
      ref={section}
      tabIndex={-1}
      className={cover.cover}
      aria-labelledby="code-title"
      data-react-aria-top-layer="true"
      onKeyDown={byKeyboard}
    >
      <h1 id="code-title">{t('title')}</h1>
      <p className={cover.said}>{t(why)}</p>
      <p className={styles.dots} role="img" aria-label={t('typed', { count: typed.length })}>
        {'●'.repeat(typed.length)}
      </p>
      {(state === 'wrong' || state === 'unreachable') && <p role="alert">{t(state)}</p>}
      <div className={styles.pad}>
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <button key={digit} type="button" className={styles.key} onClick={() => add(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className={styles.key} aria-label={t('clear')} onClick={() => setTyped('')}>
          ×
        </button>
        <button type="button" className={styles.key} onClick={() => add('0')}>
          0
        </button>
      </div>
      <div className={cover.choices}>
        <Button size="child" onClick={onBack}>
          {t('back')}
        </Button>
        <Button size="child" variant="primary" disabled={typed.length < 4 || checking} onClick={() => void send()}>
          {t('send')}
        </Button>
      </div>
    </section>
  )
}
