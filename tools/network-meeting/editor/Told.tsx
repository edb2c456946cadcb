'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import type { Undo } from './editing'
import styles from './Meeting.module.css'

export type ToldWords = { words: string; undo: Undo }

/** What was done last, with the way back. */
export function Told({ told, onClose }: { told: ToldWords | null; onClose: () => void }) {
  const t = useTranslations('tools.network_meeting.undo')
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
