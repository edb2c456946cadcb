'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import styles from './UndoNotice.module.css'

export type Told = { words: string; undo: () => void }

/**
 * What was just done and the way back. It stays until something else is done or it is closed: nobody has to be quick. Its words are the
 * tool's own, under `undo`.
 */
export function UndoNotice({ told, onClose }: { told: Told | null; onClose: () => void }) {
  const { kind } = useLive().context
  const t = useTranslations(`tools.${kind}.undo`)
  return (
    <div className={styles.place} role="status">
      {told && (
        <div className={styles.undo}>
          <span>{told.words}</span>
          <Button
            icon="undo"
            onClick={() => {
              told.undo()
              onClose()
            }}
          >
            {t('undo')}
          </Button>
          <Button variant="plain" onClick={onClose}>
            {t('close')}
          </Button>
        </div>
      )}
    </div>
  )
}
