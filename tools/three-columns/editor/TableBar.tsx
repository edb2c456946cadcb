'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { atTable, sitTogether } from './actions'
import { useEditing } from './editing'
import styles from './Bars.module.css'
import { VoiceChecks } from './VoiceChecks'
import { allVoices } from './voices'

/** Who is here today: one touch each, asked for nowhere else. */
export function TableBar() {
  const t = useTranslations('tools.three_columns.editor')
  const { content, context, doc, nameOf } = useEditing()
  const [open, setOpen] = useState(false)
  const here = atTable(content)
  if (!open)
    return (
      <div className={styles.table}>
        {here.length > 0 && <p>{t('atTableNow', { names: here.map((voice) => nameOf(voice)).join(', ') })}</p>}
        <Button variant="plain" icon="people" onClick={() => setOpen(true)}>
          {t(here.length > 0 ? 'change' : 'whoIsHere')}
        </Button>
      </div>
    )
  return (
    <div className={styles.open}>
      <VoiceChecks legend={t('whoIsHere')} hint={t('whoIsHereHint')} all={allVoices(context)} chosen={here} nameOf={nameOf} onChange={(people) => sitTogether(doc, content, people)} />
      <div>
        <Button onClick={() => setOpen(false)}>{t('ready')}</Button>
      </div>
    </div>
  )
}
