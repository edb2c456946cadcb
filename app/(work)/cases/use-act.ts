'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { failureOf } from './failure'

/** Does one thing and shows the page anew; what went wrong comes back as a sentence. */
export function useAct() {
  const codes = useTranslations('errors.codes')
  const router = useRouter()
  const [pending, start] = useTransition()
  const [wrong, setWrong] = useState<string | null>(null)
  const run = (sending: () => Parameters<typeof failureOf>[0], then?: () => void) =>
    start(async () => {
      const failure = await failureOf(sending())
      setWrong(failure === null ? null : codes(codes.has(failure.code) ? failure.code : 'unexpected'))
      if (failure === null && then) then()
      else router.refresh()
    })
  return { run, pending, wrong }
}
