'use client'

import { useTranslations } from 'next-intl'
import { useState, type SyntheticEvent } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button, ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { bringIn } from '../device/bring-in'
import { openExport } from '../device/open-export'
import type { Sent } from '../device/send'
import styles from './visit.module.css'

type Problem = 'noFile' | 'not_ours' | 'wrong_passphrase'
type Outcome = { brought: string[]; left: Exclude<Sent, 'sent'>[] }

/** Opens a sealed file that was taken off a device, and gives what is in it back to the families it belongs to. */
export function BringInForm() {
  const t = useTranslations('visit.bringIn')
  const send = useTranslations('visit.send')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [pending, setPending] = useState(false)
  const bring = async (text: string, passphrase: string) => {
    const opened = await openExport(text, passphrase)
    if (!opened.ok) {
      setProblem(opened.problem)
      return
    }
    const met: Outcome = { brought: [], left: [] }
    for (const document of opened.documents) {
      const sent = await bringIn(document)
      if (sent === 'sent') met.brought.push(document.documentId)
      else met.left.push(sent)
    }
    setOutcome(met)
  }
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const file = given.get('file')
    setOutcome(null)
    setProblem(null)
    if (!(file instanceof File) || file.size === 0) {
      setProblem('noFile')
      return
    }
    setPending(true)
    await bring(await file.text(), given.get('passphrase') as string)
    setPending(false)
  }
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      {outcome && outcome.brought.length > 0 && (
        <Notice kind="success" live title={t('done', { count: outcome.brought.length })}>
          <div className={styles.actions}>
            {outcome.brought.map((id) => (
              <ButtonLink key={id} href={`/documents/${id}`}>
                {t('open')}
              </ButtonLink>
            ))}
          </div>
        </Notice>
      )}
      {outcome && outcome.left.length > 0 && (
        <Notice kind="problem" live title={t('left', { count: outcome.left.length })}>
          {[...new Set(outcome.left)].map((why) => (
            <p key={why}>{send(`problems.${why}`)}</p>
          ))}
        </Notice>
      )}
      <TextInput
        name="file"
        type="file"
        accept=".houvast,application/json"
        label={t('file')}
        hint={t('fileHint')}
        error={problem === 'noFile' || problem === 'not_ours' ? t(problem) : undefined}
      />
      <TextInput
        name="passphrase"
        type="password"
        autoComplete="off"
        label={t('passphrase')}
        error={problem === 'wrong_passphrase' ? t(problem) : undefined}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" icon="folder" pending={pending}>
          {t('action')}
        </Button>
      </div>
    </form>
  )
}
