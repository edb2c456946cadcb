'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, type SyntheticEvent } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import styles from './history.module.css'

export function NameVersion({ documentId }: { documentId: string }) {
  const t = useTranslations('views.history')
  const router = useRouter()
  const [label, setLabel] = useState('')
  const [state, setState] = useState<'still' | 'busy' | 'done' | 'failed'>('still')
  const keep = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (label.trim() === '') return
    setState('busy')
    const answer = await fetch(`/api/documents/${documentId}/versions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ label: label.trim() }),
    }).catch(() => null)
    setState(answer?.ok ? 'done' : 'failed')
    if (!answer?.ok) return
    setLabel('')
    router.refresh()
  }
  return (
    <form className={styles.name} onSubmit={(event) => void keep(event)}>
      <TextInput
        label={t('name')}
        hint={t('nameHint')}
        sensitive
        maxLength={120}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <Button type="submit" pending={state === 'busy'}>
        {t('nameKeep')}
      </Button>
      {state === 'done' && (
        <Notice kind="success" live>
          {t('named')}
        </Notice>
      )}
      {state === 'failed' && (
        <Notice kind="problem" live>
          {t('failed')}
        </Notice>
      )}
    </form>
  )
}
