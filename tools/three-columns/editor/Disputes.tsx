'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { removeRow, restoreRow, textOf } from '@/sync/model/edit'
import type { MapCard } from '../content'
import { addDispute } from './actions'
import styles from './CardDialog.module.css'
import { useEditing } from './editing'
import { VoicePicker } from './VoicePicker'

/** Who sees it differently, in their own words, beside what they differ about. */
export function Disputes({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const { doc, nameOf, tell } = useEditing()
  const [choosing, setChoosing] = useState(false)
  const remove = (id: string) => {
    removeRow(doc, 'disputes', id)
    tell(t('undo.removed'), () => restoreRow(doc, 'disputes', id))
  }
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('card.disputes')}</h3>
      {card.disputes.map(({ id, voice, voiceName }) => (
        <div key={id} className={styles.dispute}>
          <SharedTextArea
            text={textOf(doc, 'disputes', id, 'words')}
            label={t('dialog.disputeWords', { name: nameOf(voice, voiceName) })}
            rows={2}
          />
          <div>
            <Button variant="plain" onClick={() => remove(id)}>
              {t('dialog.disputeRemove')}
            </Button>
          </div>
        </div>
      ))}
      {choosing ? (
        <VoicePicker
          legend={t('card.disputes')}
          value={null}
          onChoose={(said) => {
            addDispute(doc, card.id, said)
            setChoosing(false)
          }}
        />
      ) : (
        <div>
          <Button icon="plus" onClick={() => setChoosing(true)}>
            {t('dialog.addDispute')}
          </Button>
        </div>
      )}
    </section>
  )
}
