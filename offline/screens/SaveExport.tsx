'use client'

import { useTranslations } from 'next-intl'
import { useState, type SyntheticEvent } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { waitingPictures } from '@/sync/browser/blobs'
import type { StoreKey } from '@/sync/browser/store-key'
import { shortestPassphrase } from '@/sync/browser/wrapped-key'
import { sealExport } from '../device/export-file'
import type { Unsent } from '../device/unsent'
import styles from './visit.module.css'

type Props = { visit: StoreKey; unsent: readonly Unsent[]; onSaved: () => void }

/** A sealed file with what could not be sent; at a desk /bring-in opens it again. Its name says nothing but the day. */
export function SaveExport({ visit, unsent, onSaved }: Props) {
  const t = useTranslations('visit.export')
  const [state, setState] = useState<'asking' | 'short' | 'sealing' | 'saved'>('asking')
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const passphrase = new FormData(event.currentTarget).get('passphrase') as string
    if (passphrase.length < shortestPassphrase) {
      setState('short')
      return
    }
    setState('sealing')
    const whole = unsent.map(async (each) => {
      const pictures = await waitingPictures(await visit.document(each.documentId), each.documentId)
      return { ...each, pictures }
    })
    const text = await sealExport(await Promise.all(whole), passphrase)
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = `houvast-${new Date().toISOString().slice(0, 10)}.houvast`
    link.click()
    // Some browsers read it only after this.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
    setState('saved')
    onSaved()
  }
  return (
    <details>
      <summary>{t('title')}</summary>
      <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{t('text')}</p>
        <TextInput
          name="passphrase"
          type="password"
          label={t('passphrase')}
          autoComplete="off"
          error={state === 'short' ? t('short') : undefined}
        />
        <div className={styles.actions}>
          <Button type="submit" icon="download" pending={state === 'sealing'}>
            {t('action')}
          </Button>
        </div>
        {state === 'saved' && <p role="status">{t('saved')}</p>}
      </form>
    </details>
  )
}
