'use client'

import { useState } from 'react'

/**
 * The nonce of the policy this page came with, where React Aria and the drawing read it. A part of the page that is asked for again
 * (another language, something saved) comes with the nonce of that answer, which the policy of the page does not know: the first one stays.
 */
export function FirstNonce({ nonce }: { nonce: string | undefined }) {
  const [first] = useState(nonce)
  return <meta property="csp-nonce" nonce={first} />
}
