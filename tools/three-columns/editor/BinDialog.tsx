'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { restoreRow } from '@/sync/model/edit'
import { useEditing, useNamed } from './editing'
import styles from './BinDialog.module.css'

/** What was laid aside, and the way back for each. */
export function BinDialog() {
  const t = useTranslations('tools.three_columns')
  const named = useNamed()
  const { content, doc, nameOf, show } = useEditing()
  const { cards, scales } = content.bin
  const items = [
    ...cards.map((card) => ({
      collection: 'cards',
      id: card.id,
      words: card.text === '' ? t('read.noWords') : card.text,
      from: `${nameOf(card.voice, card.voiceName)} · ${named(`columns.${card.column}.name`)}`,
    })),
    ...scales.map(({ id, question }) => ({ collection: 'scales', id, words: question, from: t('bin.scale') })),
  ]
  return (
    <Dialog open title={t('bin.title')} closeLabel={t('dialog.close')} onOpenChange={(open) => open || show(null)}>
      <p className={styles.soft}>{t(items.length === 0 ? 'bin.empty' : 'bin.text')}</p>
      <ul className={styles.items}>
        {items.map(({ collection, id, words, from }) => (
          <li key={id} className={styles.item}>
            <div>
              <p className={styles.words}>{words}</p>
              <p className={styles.soft}>{from}</p>
            </div>
            <Button icon="undo" onClick={() => restoreRow(doc, collection, id)}>
              {t('bin.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
