'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RadioCards } from '@/components/form/RadioCards'
import { TextArea } from '@/components/form/TextArea'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { scaleKinds, type ScaleKind } from '../codes'
import { cardById } from '../rules/cards'
import { addScale } from './actions'
import { useEditing } from './editing'
import styles from './Scales.module.css'

/** A new line: which ends it has, in words, before anybody stands on it. */
export function ScaleDialog({ danger }: { danger: string | null }) {
  const t = useTranslations('tools.three_columns')
  const { content, doc, show } = useEditing()
  const ours = (kind: ScaleKind) => ({
    question: t(`scale.kinds.${kind}.question`),
    anchor0: t(`scale.kinds.${kind}.anchor0`),
    anchor10: t(`scale.kinds.${kind}.anchor10`),
  })
  const [kind, setKind] = useState<ScaleKind>('safety')
  const [words, setWords] = useState(() => ours('safety'))
  const about = cardById(content, danger)
  return (
    <Dialog
      open
      title={t(about ? 'scale.newFor' : 'scale.new')}
      closeLabel={t('dialog.close')}
      onOpenChange={(open) => open || show(null)}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          show({ kind: 'rate', scale: addScale(doc, { kind, danger, ...words }) })
        }}
      >
        {about && <p className={styles.about}>{about.text}</p>}
        <RadioCards
          legend={t('scale.kind')}
          name="scale-kind"
          arrange="list"
          value={kind}
          onChange={({ target: { value } }) => {
            const chosen = scaleKinds.find((each) => each === value) ?? 'safety'
            setKind(chosen)
            setWords(ours(chosen))
          }}
          options={scaleKinds.map((value) => ({
            value,
            label: t(`scale.kinds.${value}.name`),
            text: t(`scale.kinds.${value}.text`),
          }))}
        />
        {(['question', 'anchor0', 'anchor10'] as const).map((name) => (
          <TextArea
            key={name}
            label={t(`scale.${name}`)}
            rows={2}
            maxLength={400}
            value={words[name]}
            onChange={(event) => setWords({ ...words, [name]: event.target.value })}
          />
        ))}
        <div>
          <Button type="submit" variant="primary">
            {t('scale.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
