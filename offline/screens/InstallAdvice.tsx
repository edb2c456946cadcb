'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'

/** Chromium's own offer to install; other browsers know no such event. */
type Offer = Event & { prompt(): Promise<unknown> }

const standalone = '(display-mode: standalone)'
const isInstalled = () => matchMedia(standalone).matches || (navigator as { standalone?: boolean }).standalone === true

function watchInstalled(listener: () => void): () => void {
  const query = matchMedia(standalone)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

const isApple = () => 'standalone' in navigator

/** As an app on the home screen it starts without an address bar, and the browser is slower to clear what it keeps. */
export function InstallAdvice() {
  const t = useTranslations('visit.take.install')
  const installed = useSyncExternalStore(watchInstalled, isInstalled, () => false)
  const apple = useSyncExternalStore(watchInstalled, isApple, () => false)
  const [offer, setOffer] = useState<Offer | null>(null)
  useEffect(() => {
    const keep = (event: Event) => {
      event.preventDefault()
      setOffer(event as Offer)
    }
    window.addEventListener('beforeinstallprompt', keep)
    return () => window.removeEventListener('beforeinstallprompt', keep)
  }, [])
  if (installed) return <Notice kind="success">{t('done')}</Notice>
  return (
    <Notice
      kind="info"
      title={t('title')}
      actions={
        offer && (
          <Button icon="download" onClick={() => void offer.prompt().then(() => setOffer(null))}>
            {t('action')}
          </Button>
        )
      }
    >
      <p>{t('can')}</p>
      {offer === null && <p>{t(apple ? 'ios' : 'other')}</p>}
    </Notice>
  )
}
