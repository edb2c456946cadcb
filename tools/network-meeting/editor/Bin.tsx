'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { restoreRow } from '@/sync/model/edit'
import { useEditing } from './editing'
import styles from './Meeting.module.css'

/** What was laid aside, and the way back for each. */
export default function Bin({ onClose }: { onClose: () => void }) {
  const t = useTranslations('tools.network_meeting.bin')
  const { content, doc } = useEditing()
  return (
    <Dialog open title={t('title')} closeLabel={t('close')} onOpenChange={(open) => open || onClose()}>
      <p className={styles.soft}>{t('text')}</p>
      <ul className={styles.list}>
        {content.bin.map(({ id, collection, words }) => (
          <li key={id} className={styles.bar}>
            <p>{words}</p>
            <Button icon="undo" onClick={() => restoreRow(doc, collection, id)}>
              {t('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
