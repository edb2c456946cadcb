'use client'

import { useEffect } from 'react'
import { whenLeftElsewhere } from './other-tabs'
import './page-guard.css'

const untilSignedOut = 3_000

/**
 * A page that goes is blanked, and one that comes back from the browser's memory is loaded anew: `no-store` alone does not keep
 * Chromium from showing it again after a sign-out or in a child's hands. A sign-out in one tab ends what the others show.
 */
export function PageGuard() {
  useEffect(() => {
    const root = document.documentElement
    const blank = () => root.setAttribute('data-blank', '')
    const back = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload()
      else root.removeAttribute('data-blank')
    }
    const stop = whenLeftElsewhere(() => {
      blank()
      // By then the session has ended too, and what is loaded is the way in.
      setTimeout(() => location.reload(), untilSignedOut)
    })
    window.addEventListener('pagehide', blank)
    window.addEventListener('pageshow', back)
    return () => {
      stop()
      window.removeEventListener('pagehide', blank)
      window.removeEventListener('pageshow', back)
    }
  }, [])
  return null
}
