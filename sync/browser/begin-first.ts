import { begunHeader } from '@/sync/model/frame'
import type { NewDocument } from './local'

/**
 * A fetch that first tells the server of a document begun on this device, once. When the server refuses that (the right ended, signed
 * out), its answer stands for the request that was meant: nothing is sent, nothing is lost. What is handed on because of that goes without
 * being begun, and says what it is of.
 */
export function beginFirst(begun: NewDocument, done: () => void): typeof fetch {
  let known = false
  let asking: Promise<Response | null> | null = null
  const begin = async (): Promise<Response | null> => {
    const answer = await fetch('/api/documents', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(begun),
      cache: 'no-store',
    })
    if (!answer.ok) return answer
    known = true
    done()
    return null
  }
  return async (...given) => {
    const [address, init] = given
    if (typeof address === 'string' && address.endsWith('/late')) {
      const headers = new Headers(init?.headers)
      headers.set(begunHeader, JSON.stringify(begun))
      return fetch(address, { ...init, headers })
    }
    if (known) return fetch(...given)
    asking ??= begin().finally(() => (asking = null))
    const refused = await asking
    return refused ? refused.clone() : fetch(...given)
  }
}
