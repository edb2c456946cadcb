'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DateInput } from '@/components/form/DateInput'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import type { CasePerson } from '../../tool'
import type { ScaleShape } from '../codes'
import type { MapScale } from '../content'
import { endsAreFixed } from '../rules/scale'
import { bandOf } from '../steps'
import { removeScale, today, type Said } from './actions'
import { useEditing } from './editing'
import { RateForm } from './RateForm'
import styles from './Scales.module.css'
import { VoicePicker } from './VoicePicker'

/** The shape that fits who is asked: a path for the youngest, faces beside the numbers until twelve. */
export function shapeFor(person: CasePerson | undefined): ScaleShape {
  const band = person ? bandOf(person) : 'adult'
  if (band === 'young_child') return 'path'
  return band === 'child' ? 'faces' : 'line'
}

/** First who, then where: one question on the screen at a time. */
export function RateDialog({ id }: { id: string }) {
  const t = useTranslations('tools.three_columns')
  const { content, context, doc, show, tell } = useEditing()
  const [who, setWho] = useState<Said | null>(null)
  const [on, setOn] = useState(today)
  const scale = content.scales.find((each) => each.id === id)
  if (!scale) return null
  const person = context.people.find((each) => each.id === who?.voice.person)
  const remove = () => {
    show(null)
    tell(t('undo.scaleRemoved'), removeScale(doc, scale.id))
  }
  return (
    <Dialog
      open
      size="wide"
      title={t('scale.rate')}
      closeLabel={t('dialog.close')}
      onOpenChange={(open) => open || show(null)}
    >
      <VoicePicker legend={t('scale.who')} value={who} onChoose={setWho} />
      {!who && <p className={styles.about}>{scale.question}</p>}
      {who && (
        <RateForm
          key={`${who.voice.kind}${who.voice.person}${who.voiceName}${on}`}
          scale={scale}
          who={who}
          on={on}
          shape={shapeFor(person)}
          onPassed={() => setWho(null)}
        />
      )}
      <details className={styles.shape}>
        <summary>{t('scale.edit')}</summary>
        <div className={styles.form}>
          <DateInput
            label={t('scale.on')}
            value={on}
            max={today()}
            onChange={({ target: { value } }) => value !== '' && setOn(value)}
          />
          {endsAreFixed(scale) ? <p className={styles.small}>{t('scale.fixed')}</p> : <Ends scale={scale} />}
          <div>
            <Button variant="plain" icon="archive" onClick={remove}>
              {t('scale.remove')}
            </Button>
          </div>
        </div>
      </details>
      <div>
        <Button variant="primary" onClick={() => show(null)}>
          {t('dialog.ready')}
        </Button>
      </div>
    </Dialog>
  )
}

function Ends({ scale }: { scale: MapScale }) {
  const t = useTranslations('tools.three_columns.scale')
  const { doc } = useEditing()
  return (
    <>
      {(['question', 'anchor0', 'anchor10'] as const).map((name) => (
        <SharedTextArea key={name} text={textOf(doc, 'scales', scale.id, name)} label={t(name)} rows={1} />
      ))}
    </>
  )
}
