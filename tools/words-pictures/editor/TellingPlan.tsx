'use client'

import { useTranslations } from 'next-intl'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { ensurePlan, planText, setReader } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'
import { OneVoice, useVoices } from './Voices'

/** Who reads it, where, who is there and what comes afterwards: agreed before it is told. */
export function TellingPlan() {
  const t = useTranslations('tools.words_pictures.telling')
  const { content, aside } = useEditing()
  const { all } = useVoices()
  return (
    <div className={styles.form} onFocusCapture={() => ensurePlan(aside)}>
      <OneVoice
        legend={t('readBy')}
        voices={all.filter(({ kind }) => kind !== 'child')}
        value={content.plan.readBy}
        onChoose={(voice) => setReader(aside, voice)}
      />
      <SharedTextArea text={planText(aside, 'where')} rows={1} label={t('where')} />
      <SharedTextArea text={planText(aside, 'who')} rows={1} label={t('whoThere')} />
      <SharedTextArea text={planText(aside, 'after')} rows={1} label={t('after')} />
    </div>
  )
}
