'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { RadioCards } from '@/components/form/RadioCards'
import { Select } from '@/components/form/Select'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { setFields, textOf } from '@/sync/model/edit'
import { sources } from '../codes'
import type { MapCard } from '../content'
import styles from './CardDialog.module.css'
import { useEditing } from './editing'

/** How we know it, when it was said, whether it is a fact or what somebody thinks, and whether a child heard it back. */
export function CardSource({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const { doc, nameOf } = useEditing()
  const set = (fields: Parameters<typeof setFields>[3]) => setFields(doc, 'cards', card.id, fields)
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('dialog.from')}</h3>
      <RadioCards
        legend={t('card.about')}
        name={`about-${card.id}`}
        value={card.about ?? 'unsaid'}
        onChange={({ target: { value } }) => set({ about: value === 'unsaid' ? null : value })}
        options={(['fact', 'opinion', 'unsaid'] as const).map((value) => ({ value, label: t(`about.${value}`) }))}
      />
      <div className={styles.grid}>
        <Select
          label={t('card.source')}
          placeholder={t('source.none')}
          options={sources.map((value) => ({ value, label: t(`source.${value}`) }))}
          value={card.source ?? ''}
          onChange={({ target: { value } }) => set({ source: value === '' ? null : value })}
        />
        <DateInput
          label={t('card.saidOn')}
          value={card.saidOn ?? ''}
          onChange={({ target: { value } }) => set({ saidOn: value === '' ? null : value })}
        />
        <SharedTextArea text={textOf(doc, 'cards', card.id, 'sourceNote')} label={t('card.sourceNote')} rows={1} />
      </div>
      {card.voice.kind === 'child' && (
        <Checkbox
          label={t('card.confirm', { name: nameOf(card.voice, card.voiceName) })}
          checked={card.confirmedAt !== null}
          onChange={(event) => set({ confirmedAt: event.target.checked ? new Date().toISOString() : null })}
        />
      )}
    </section>
  )
}
