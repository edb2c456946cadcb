'use client'

import { VisitApp } from './VisitApp'

/** The page /visit: what was taken along, behind the passphrase. Rendered on the server it holds nothing of anyone. */
export function VisitHome() {
  return <VisitApp />
}
