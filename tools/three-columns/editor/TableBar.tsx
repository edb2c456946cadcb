'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { atTable, sitTogether } from './actions'
import { useEditing } from './editing'
import styles from './Bars.module.css'
import { VoiceChecks } from '../../VoiceChecks'
import { allVoices } from '../../voices'

/** Who is here today: one touch each, asked for nowhere else. */
export default function TableBar({ onReady }: { onReady: () => void }) {
  const t = useTranslations('tools.three_columns.editor')
  const { content, context, doc, nameOf } = useEditing()
  return (
    <div className={styles.open}>
      <VoiceChecks
        legend={t('whoIsHere')}
        hint={t('whoIsHereHint')}
        all={allVoices(context)}
        chosen={atTable(content)}
        nameOf={nameOf}
        onChange={(people) => sitTogether(doc, content, people)}
      />
      <div>
        <Button onClick={onReady}>{t('ready')}</Button>
      </div>
    </div>
  )
}
