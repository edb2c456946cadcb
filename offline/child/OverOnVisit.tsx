'use client'

import { useTranslations } from 'next-intl'
import { unlock } from '../device/unlock'
import { Unlock } from '../screens/Unlock'

/** On a visit, when the code does not help any more: the passphrase of the visit. */
export function OverOnVisit({ onRight, onBack }: { onRight: () => void; onBack: () => void }) {
  const t = useTranslations('visit.child.code')
  return (
    <Unlock
      title={t('over')}
      text={t('overText')}
      tryPassphrase={async (passphrase) => {
        const opens = (await unlock(passphrase)) !== null
        if (opens) onRight()
        return opens
      }}
      onBack={onBack}
    />
  )
}
