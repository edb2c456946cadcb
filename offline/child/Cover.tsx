'use client'

import { useTranslations } from 'next-intl'
import { CalmCover } from '@/components/layout/CalmCover'
import { Button } from '@/components/ui/Button'

type Props = { kind: 'calm' | 'stopped' | 'done'; onBack: () => void; onDone?: () => void }

/** What was made is kept; nothing is asked that a child would have to defend. */
export function Cover({ kind, onBack, onDone }: Props) {
  const t = useTranslations(`visit.child.${kind}`)
  return (
    <CalmCover title={t('title')} text={t('text')}>
      <Button size="child" onClick={onBack}>
        {t('back')}
      </Button>
      {onDone && (
        <Button size="child" onClick={onDone}>
          {t('done')}
        </Button>
      )}
    </CalmCover>
  )
}
