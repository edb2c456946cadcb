'use client'

import { ErrorPage } from '@/components/layout/ErrorPage'
import en from '@/messages/en/failure.json'
import nl from '@/messages/nl-BE/failure.json'
import './globals.css'

/** The root layout itself broke, and with it the choice of language: both speak. */
export default function Failure({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="nl-BE">
      <body>
        <main>
          <title>Houvast</title>
          <ErrorPage
            words={nl}
            onRetry={retry}
            also={
              <>
                <span lang="en">
                  {en.title}. {en.text}
                </span>{' '}
                {error.digest}
              </>
            }
          />
        </main>
      </body>
    </html>
  )
}
