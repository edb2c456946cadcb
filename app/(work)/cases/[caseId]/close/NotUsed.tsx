'use client'

import { useTranslations } from 'next-intl'
import { RadioCards } from '@/components/form/RadioCards'
import type { NotUsedReason } from '@/domain/case/choices'
import styles from '../../cases.module.css'

type Props = {
  tools: readonly { kind: string; name: string; reason: NotUsedReason | null }[]
  why: readonly { value: NotUsedReason; label: string }[]
  said: Record<string, { reason: NotUsedReason }>
  onSay: (kind: string, reason: NotUsedReason) => void
}

/** One tap a tool, and none is as good. */
export function NotUsed({ tools, why, said, onSay }: Props) {
  const t = useTranslations('cases.close')
  const ui = useTranslations('ui.form')
  return (
    <div className={styles.part}>
      <h2 className={styles.partTitle}>{t('notUsedTitle')}</h2>
      <p>{t('notUsedText')}</p>
      {tools.map(({ kind, name, reason }) => (
        <RadioCards
          key={kind}
          name={`not-used-${kind}`}
          legend={name}
          optional={ui('optional')}
          options={why}
          value={said[kind]?.reason ?? reason ?? ''}
          onChange={(event) => onSay(kind, event.target.value as NotUsedReason)}
        />
      ))}
    </div>
  )
}
