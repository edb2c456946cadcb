'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Notice } from '@/components/ui/Notice'
import styles from './history.module.css'

type Props = {
  documentId: string
  versionId: string
  /** What becomes of drawings: there are none in this tool, they come back as they were, or this version does not hold them. */
  sheets: 'none' | 'back' | 'stay'
}

/** Putting back is a new edit, and what stood there is kept first: it is asked once, and never final. */
export function RestoreVersion({ documentId, versionId, sheets }: Props) {
  const t = useTranslations('views.history')
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [state, setState] = useState<'still' | 'busy' | 'done' | 'failed'>('still')
  const restore = async () => {
    setState('busy')
    const answer = await fetch(`/api/documents/${documentId}/versions/${versionId}/restore`, { method: 'POST' }).catch(
      () => null,
    )
    setState(answer?.ok ? 'done' : 'failed')
    setOpen(false)
    if (answer?.ok) router.refresh()
  }
  return (
    <div>
      {state === 'done' && (
        <Notice kind="success" live>
          {t('restored')}
        </Notice>
      )}
      {state === 'failed' && (
        <Notice kind="problem" live>
          {t('failed')}
        </Notice>
      )}
      <Dialog
        title={t('restoreTitle')}
        closeLabel={t('close')}
        size="small"
        alert
        trigger={{ label: t('restore'), icon: 'history' }}
        open={open}
        onOpenChange={setOpen}
      >
        <p>{t('restoreText')}</p>
        {sheets !== 'none' && <p>{t(`restoreSheets.${sheets}`)}</p>}
        <div className={styles.actions}>
          <Button variant="primary" pending={state === 'busy'} onClick={() => void restore()}>
            {t('restoreYes')}
          </Button>
          <Button onClick={() => setOpen(false)}>{t('restoreNo')}</Button>
        </div>
      </Dialog>
    </div>
  )
}
