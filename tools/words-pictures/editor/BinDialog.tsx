'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import type { Frame } from '../content'
import { useTitles } from '../read/use-titles'
import { restoreFrame } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'

/** Sheets that were laid aside, and the way back for each. */
export function BinDialog({ frames, onClose }: { frames: readonly Frame[]; onClose: () => void }) {
  const t = useTranslations('tools.words_pictures.bin')
  const titleOf = useTitles()
  const { doc } = useEditing()
  return (
    <Dialog open title={t('title')} closeLabel={t('close')} onOpenChange={(open) => open || onClose()}>
      <p className={styles.soft}>{t(frames.length === 0 ? 'empty' : 'text')}</p>
      <ul className={styles.list}>
        {frames.map((frame) => (
          <li key={frame.id} className={styles.line}>
            <div>
              <p className={styles.strong}>{titleOf(frame)}</p>
              <p className={styles.words}>{frame.text}</p>
            </div>
            <Button icon="undo" onClick={() => restoreFrame(doc, frame.id)}>
              {t('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
