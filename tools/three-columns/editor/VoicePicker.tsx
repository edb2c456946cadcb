'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { RadioCards } from '@/components/form/RadioCards'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { sameVoice, writeVoice } from '../../voice'
import { atTable, type Said } from './actions'
import { useEditing } from './editing'
import styles from './Chips.module.css'
import { allVoices, includes, nearVoices } from './voices'

type Props = { legend: string; value: Said | null; onChoose: (said: Said) => void; size?: 'normal' | 'child' }

/** One voice out of those near; the rest of the case, and who is not on it, behind one more touch. Arrow keys choose. */
export function VoicePicker({ legend, value, onChoose, size = 'normal' }: Props) {
  const t = useTranslations('tools.three_columns.voicePicker')
  const { context, content, nameOf } = useEditing()
  const [wide, setWide] = useState(false)
  const group = useId()
  const near = nearVoices(context, atTable(content))
  const isOutside = value !== null && !includes(allVoices(context), value.voice)
  const shown = wide ? allVoices(context) : value && !isOutside && !includes(near, value.voice) ? [...near, value.voice] : near
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips} data-size={size}>
        {shown.map((voice) => (
          <label key={writeVoice(voice)} className={styles.chip}>
            <input
              type="radio"
              name={group}
              className={styles.input}
              checked={value !== null && sameVoice(value.voice, voice)}
              onChange={() => onChoose({ voice, voiceName: '' })}
            />
            <span>{nameOf(voice)}</span>
          </label>
        ))}
        {isOutside && (
          <label className={styles.chip}>
            <input type="radio" name={group} className={styles.input} checked readOnly />
            <span>{nameOf(value.voice, value.voiceName)}</span>
          </label>
        )}
        {!wide && (
          <button type="button" className={styles.more} onClick={() => setWide(true)}>
            {t('more')}
          </button>
        )}
      </div>
      {wide && (
        <Outside
          onChoose={(said) => {
            onChoose(said)
            setWide(false)
          }}
        />
      )}
    </fieldset>
  )
}

/** Somebody who is not on the case: a name, and whether they belong to the family's side or come as a professional. */
function Outside({ onChoose }: { onChoose: (said: Said) => void }) {
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
