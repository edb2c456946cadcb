'use client'

import { useTranslations } from 'next-intl'
import { CalmCover } from '@/components/layout/CalmCover'
import type { Spoken } from '@/components/layout/spoken'
import { Button } from '@/components/ui/Button'

type Props = { kind: 'calm' | 'stopped' | 'done'; spoken: Spoken | null; onBack: () => void; onDone?: () => void }

/** What was made is kept; nothing is asked that a child would have to defend. */
export function Cover({ kind, spoken, onBack, onDone }: Props) {
  const t = useTranslations(`visit.child.${kind}`)
  const words = spoken?.[kind]
  return (
    <CalmCover title={words?.title ?? t('title')} text={words?.text ?? t('text')} spoken={spoken}>
      <Button size="child" onClick={onBack}>
        {words?.back ?? t('back')}
      </Button>
      {onDone && (
        <Button size="child" onClick={onDone}>
          {spoken?.stopped.done ?? t('done')}
        </Button>
      )}
    </CalmCover>
  )
}
