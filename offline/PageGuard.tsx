'use client'

import { useEffect } from 'react'
import './page-guard.css'

/**
 * A page that goes is blanked, and one that comes back from the browser's memory is loaded anew: `no-store` alone does not keep
 * Chromium from showing it again after a sign-out or in a child's hands.
 */
export function PageGuard() {
  useEffect(() => {
    const root = document.documentElement
    const blank = () => root.setAttribute('data-blank', '')
    const back = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload()
      else root.removeAttribute('data-blank')
    }
    window.addEventListener('pagehide', blank)
    window.addEventListener('pageshow', back)
    return () => {
      window.removeEventListener('pagehide', blank)
      window.removeEventListener('pageshow', back)
    }
  }, [])
  return null
}
