import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { FailureWordsProvider } from '@/components/layout/FailureWords'
import { FirstNonce } from '@/components/layout/FirstNonce'
import { drawingLicence } from '@/server/env'
import './globals.css'

/** Neutral: a title may be seen on a shared screen, in a history, by a partner. Pages add what they are, never who they are about. */
export const metadata: Metadata = {
  title: { default: 'Houvast', template: '%s · Houvast' },
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
  manifest: '/manifest.webmanifest',
  appleWebApp: { capable: true, title: 'Houvast', statusBarStyle: 'default' },
  icons: { apple: '/icons/houvast-apple.png' },
  formatDetection: { telephone: false, email: false, address: false, date: false },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

/** Reading the headers makes every page dynamic: a page rendered beforehand has no nonce, and a browser would run none of its scripts. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const licence = drawingLicence()
  const locale = await getLocale()
  const t = await getTranslations('failure')
  const absent = await getTranslations('ui.notFound')
  const words = {
    title: t('title'),
    text: t('text'),
    reference: t('reference', { id: '{id}' }),
    retry: t('retry'),
    home: t('home'),
    notFound: { title: absent('title'), text: absent('text'), action: absent('action') },
  }
  return (
    <html lang={locale}>
      <head>
        <FirstNonce nonce={nonce} />
        {licence !== undefined && <meta name="tldraw-licence" content={licence} />}
      </head>
      <body>
        <FailureWordsProvider words={words}>{children}</FailureWordsProvider>
      </body>
    </html>
  )
}
