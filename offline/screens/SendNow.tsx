'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useEffectEvent } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { StoreKey } from '@/sync/browser/store-key'
import { countWorksheets } from '@/sync/model/aside'
import { takeBack } from '../visit-server'
import { useSend } from './use-send'
import type { Taken } from './use-taken'

type Props = { visit: StoreKey; taken: Taken; again: () => Promise<void> }

/** What is not sent yet, since when, and why not; tried by itself when the page opens and when the network is back. */
export function SendNow({ visit, taken, again }: Props) {
  const t = useTranslations('visit.send')
  const format = useFormatter()
  const { sending, problems, send } = useSend(visit, taken, again)
  const { unsent, unreadable } = taken.device
  const meet = useEffectEvent(async () => {
    if (!navigator.onLine || sending) return
    // The one document that was handed over is back: the others may be sent again too.
    await takeBack(visit)
    if (unsent.length > 0) await send()
  })
  useEffect(() => {
    const back = () => void meet()
    back()
    window.addEventListener('online', back)
    return () => window.removeEventListener('online', back)
  }, [])
  const oldest = unsent.flatMap(({ since }) => since ?? []).sort()[0]
  return (
    <>
      {unsent.length === 0 ? (
        <Notice kind="success" title={t('nothing')}>
          {problems.map((problem) => (
            <p key={problem}>{t(`problems.${problem}`)}</p>
          ))}
        </Notice>
      ) : (
        <Notice
          kind="care"
          live
          title={t('title', { count: countWorksheets(unsent.map(({ documentId }) => documentId)) })}
          actions={
            <>
              <Button icon="retry" pending={sending} onClick={() => void send()}>
                {t('action')}
              </Button>
              {problems.includes('signed_out') && (
                // A tab of its own: this page, with the key in its memory, stays as it is.
                <Button href="/sign-in" target="_blank" icon="sign-in">
                  {t('signIn')}
                </Button>
              )}
            </>
          }
        >
          {oldest === undefined ? t('text') : t('since', { moment: format.dateTime(new Date(oldest), 'moment') })}
          {problems.map((problem) => (
            <p key={problem}>{t(`problems.${problem}`)}</p>
          ))}
        </Notice>
      )}
      {unreadable > 0 && <Notice kind="info">{t('unreadable', { count: unreadable })}</Notice>}
    </>
  )
}
