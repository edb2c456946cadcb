'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import type { Told } from './editing'
import styles from './Parts.module.css'

type Props = {
  told: Told | null
  onClose: () => void
  /** In its place on the page, not over it. */
  here?: boolean
}

/** What was just done and the way back. It stays until something else is done or it is closed: nobody has to be quick. */
export function UndoNotice({ told, onClose, here = false }: Props) {
  const t = useTranslations('tools.network.undo')
  return (
    <div className={here ? styles.undoHere : styles.undoPlace} role="status">
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
