'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import type { Undo } from './editing'
import styles from './Parts.module.css'

export type Told = { words: string; undo: Undo }

/** What was just done and the way back. It stays until something else is done or it is closed: nobody has to be quick. */
export function UndoNotice({ told, onClose }: { told: Told | null; onClose: () => void }) {
  const t = useTranslations('tools.network.undo')
  return (
    <div className={styles.undoPlace} role="status">
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
