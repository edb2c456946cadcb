import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import type { Undo } from '../actions'
import styles from './Drawing.module.css'

/** What was just done, and the way back. */
export function Told({ told, onDone }: { told: { words: string; undo: Undo } | null; onDone: () => void }) {
  const t = useTranslations('tools.network.genogram.edit')
  return (
    <div className={styles.undoPlace} role="status">
      {told && (
        <div className={styles.undo}>
          <span>{told.words}</span>
          <Button
            icon="undo"
            onClick={() => {
              told.undo()
              onDone()
            }}
          >
            {t('undo')}
          </Button>
          <Button variant="plain" onClick={onDone}>
            {t('undoClose')}
          </Button>
        </div>
      )}
    </div>
  )
}
