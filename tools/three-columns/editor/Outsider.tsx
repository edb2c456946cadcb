'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { RadioCards } from '@/components/form/RadioCards'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import type { Said } from './actions'
import styles from '../../Chips.module.css'

/** Somebody who is not on the case: a name, and whether they belong to the family's side or come as a professional. */
export default function Outsider({ onChoose }: { onChoose: (said: Said) => void }) {
  const t = useTranslations('tools.three_columns.voicePicker')
  const [name, setName] = useState('')
  const [side, setSide] = useState<'network' | 'professional'>('network')
  const choose = () => {
    if (name.trim() !== '') onChoose({ voice: { kind: side, person: null }, voiceName: name.trim() })
  }
  return (
    <div className={styles.outside}>
      <p className={styles.legend}>{t('someone')}</p>
      <TextInput
        label={t('name')}
        sensitive
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          choose()
        }}
      />
      <RadioCards
        legend={t('side')}
        name={useId()}
        value={side}
        onChange={(event) => setSide(event.target.value === 'professional' ? 'professional' : 'network')}
        options={[
          { value: 'network', label: t('network') },
          { value: 'professional', label: t('professional') },
        ]}
      />
      <Button onClick={choose} disabled={name.trim() === ''}>
        {t('choose')}
      </Button>
    </div>
  )
}
