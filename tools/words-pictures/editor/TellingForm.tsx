'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { Select } from '@/components/form/Select'
import { TextArea } from '@/components/form/TextArea'
import { Button } from '@/components/ui/Button'
import { places } from '../codes'
import { recordTelling, today, type Telling } from './actions'
import { voiceOf } from '../../voices'
import { useEditing } from './editing'
import styles from './Parts.module.css'
import { OneVoice, SomeVoices, useVoices } from './Voices'

/** Where, who read, who was there, what the child said; begins with what was agreed. */
export function TellingForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations('tools.words_pictures.telling')
  const { content, doc, aside, child } = useEditing()
  const { all } = useVoices()
  const [told, setTold] = useState<Telling>(() => ({
    on: today(),
    place: null,
    readBy: content.plan.readBy,
    people: child ? [voiceOf(child)] : [],
    copyGiven: false,
    reaction: '',
    copyWhere: '',
  }))
  const set = (part: Partial<Telling>) => setTold({ ...told, ...part })
  return (
    <section className={styles.box} aria-label={t('record')}>
      <DateInput
        label={t('on')}
        value={told.on}
        max={today()}
        onChange={({ target: { value } }) => set({ on: value === '' ? today() : value })}
      />
      <Select
        label={t('place')}
        value={told.place ?? ''}
        placeholder=""
        options={places.map((value) => ({ value, label: t(`places.${value}`) }))}
        onChange={({ target: { value } }) => set({ place: places.find((each) => each === value) ?? null })}
      />
      <OneVoice
        legend={t('readBy')}
        voices={all.filter(({ kind }) => kind !== 'child')}
        value={told.readBy}
        onChoose={(readBy) => set({ readBy })}
      />
      <SomeVoices legend={t('present')} voices={all} value={told.people} onChange={(people) => set({ people })} />
      <TextArea
        label={t('reaction')}
        sensitive
        rows={2}
        value={told.reaction}
        onChange={({ target: { value } }) => set({ reaction: value })}
      />
      <Checkbox
        label={t('copy')}
        checked={told.copyGiven}
        onChange={({ target: { checked } }) => set({ copyGiven: checked })}
      />
      {told.copyGiven && (
        <TextArea
          label={t('copyWhere')}
          sensitive
          rows={1}
          value={told.copyWhere}
          onChange={({ target: { value } }) => set({ copyWhere: value })}
        />
      )}
      <div>
        <Button
          variant="primary"
          icon="check"
          onClick={() => {
            recordTelling(doc, aside, told)
            onDone()
          }}
        >
          {t('add')}
        </Button>
      </div>
    </section>
  )
}
