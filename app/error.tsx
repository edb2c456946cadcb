'use client'

import { ErrorPage } from '@/components/layout/ErrorPage'
import { useFailureWords } from '@/components/layout/FailureWords'

type Props = { error: Error & { digest?: string }; retry: () => void }

export default function PageFailure({ error, retry }: Props) {
  const words = useFailureWords()
  return (
    <main id="main" tabIndex={-1}>
      {words && <ErrorPage words={words} id={error.digest} onRetry={retry} />}
    </main>
  )
}
