'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import { PageGuard } from '../PageGuard'
import { ChildDocument } from '../child/ChildDocument'
import { ChildFrame } from '../child/ChildFrame'
import { GrownUpHelps } from '../child/GrownUpHelps'
import { useHeldKey } from '../child/use-held-key'
import { WhenItBreaks } from '../child/WhenItBreaks'

/**
 * The page /k: one document in the hands of a child. Rendered on the server it holds nothing; the key of that one document comes from
 * the worker's memory, and when that is gone a grown-up opens it again with the passphrase.
 */
export function ChildPage() {
  const t = useTranslations('visit.child')
  const { held, give, leave } = useHeldKey()
  const [act, setAct] = useState<{ stop: () => void } | null>(null)
  const stopped = useCallback(() => act?.stop(), [act])
  useEffect(() => {
    // What was typed before this page is not for a child to go back to; the server and the worker show a lock there too.
    history.replaceState(history.state, '', '/k')
  }, [])
  return (
    <>
      <PageGuard />
      {held === 'looking' && <main id="main" aria-busy="true" aria-label={t('wait')} />}
      {held === null && <GrownUpHelps onOpened={give} onLeave={leave} />}
      {held !== 'looking' && held !== null && (
        <ChildFrame held={held} onLeave={leave} onStop={stopped}>
          {(frame) => (
            <WhenItBreaks>
              <ChildDocument held={held} frame={frame} onReady={setAct} />
            </WhenItBreaks>
          )}
        </ChildFrame>
      )}
    </>
  )
}
