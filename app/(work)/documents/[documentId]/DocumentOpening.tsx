'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { useSave } from '@/sync/browser/live-context'
import { SaveStatus } from '@/sync/browser/SaveStatus'

/** Holds the place until there is a document to work in, and says so when there cannot be one now. */
export function DocumentOpening() {
  const t = useTranslations('sync')
  const { state, send } = useSave()
  return (
    <>
      <SaveStatus />
      {state.at === 'unreachable' && send === null ? (
        <Notice
          kind="care"
          live
          title={t('cannotOpen.title')}
          actions={<Button onClick={() => location.reload()}>{t('cannotOpen.action')}</Button>}
        >
          {t('cannotOpen.text')}
        </Notice>
      ) : (
        send === null && <Skeleton label={t('opening')} shape="cards" />
      )}
    </>
  )
}
