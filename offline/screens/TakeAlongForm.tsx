'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { SubmitBar } from '@/components/form/SubmitBar'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { shortestPassphrase } from '@/sync/browser/wrapped-key'
import type { TakeProblem } from '../device/take-along'
import { ChooseCases, type Choice, type Found } from './ChooseCases'
import { InstallAdvice } from './InstallAdvice'
import styles from './visit.module.css'

/** As many as one visit may hold (server/visit/routes.ts). */
const mostCases = 50

const fields = z
  .object({
    caseIds: z.array(z.string()).check(z.minLength(1, 'chooseOne'), z.maxLength(mostCases, 'tooMany')),
    passphrase: z.string().check(z.minLength(shortestPassphrase, 'short')),
    again: z.string(),
  })
  .check(z.refine(({ passphrase, again }) => passphrase === again, { error: 'differs', path: ['again'] }))
type Fields = z.infer<typeof fields>

type Props = { found: Found; chosen: readonly Choice[] }

/** Chooses what goes along, under which words, and says what the browser promises. Then the desk ends here and the visit begins. */
export function TakeAlongForm({ found, chosen: before }: Props) {
  const t = useTranslations('visit.take')
  const locale = useLocale()
  const [step, setStep] = useState<'app' | 'cases' | 'visit' | null>(null)
  const [problem, setProblem] = useState<TakeProblem | null>(null)
  const [persisted, setPersisted] = useState<boolean | null>(null)
  const [chosen, setChosen] = useState(before)
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: { caseIds: before.map(({ id }) => id), passphrase: '', again: '' },
  })
  const { errors, isSubmitting } = form.formState
  const wrong = (name: keyof Fields) => {
    const message = errors[name]?.message
    return message === undefined ? undefined : t(message as 'short')
  }
  const send = form.handleSubmit(async ({ caseIds, passphrase }) => {
    setProblem(null)
    const granted = await askToKeep()
    setPersisted(granted)
    // What lays documents on a device is as heavy as an editor, and comes when somebody goes.
    const device = await import('../device/take-along').catch(() => null)
    const asked = { caseIds, passphrase, locale, persisted: granted }
    const met = device === null ? 'unreachable' : await device.takeAlong(asked, setStep)
    setStep(null)
    setProblem(met)
    if (met === null) location.replace('/visit')
  })
  const choose = (next: Choice[]) => {
    setChosen(next)
    form.setValue(
      'caseIds',
      next.map(({ id }) => id),
      { shouldValidate: form.formState.isSubmitted },
    )
  }
  return (
    <>
      <ChooseCases found={found} chosen={chosen} onChange={choose} error={wrong('caseIds')} />
      <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
        {problem && (
          <Notice kind="problem" live>
            {t(`problems.${problem}`)}
          </Notice>
        )}
        <InstallAdvice />
        <h2>{t('passphraseTitle')}</h2>
        <TextInput
          type="password"
          autoComplete="off"
          label={t('passphrase')}
          hint={t('passphraseHint')}
          error={wrong('passphrase')}
          {...form.register('passphrase')}
        />
        <TextInput
          type="password"
          autoComplete="off"
          label={t('again')}
          error={wrong('again')}
          {...form.register('again')}
        />
        <p className={styles.small}>
          {t(persisted === null ? 'persisted.unknown' : persisted ? 'persisted.yes' : 'persisted.no')}
        </p>
        <SubmitBar note={t('after')}>
          <Button type="submit" variant="primary" icon="device" pending={isSubmitting}>
            {t('action')}
          </Button>
          <span role="status">{step && t(`steps.${step}`)}</span>
        </SubmitBar>
      </form>
    </>
  )
}

/** Whether the browser promises to throw nothing away by itself. Some decide it alone and say no without asking anybody. */
async function askToKeep(): Promise<boolean> {
  const storage = (navigator as Partial<Navigator>).storage as Partial<StorageManager> | undefined
  return (await storage?.persist?.().catch(() => false)) ?? false
}
