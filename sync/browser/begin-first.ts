import type { NewDocument } from './local'

/**
 * A fetch that first tells the server of a document begun on this device, once. When the server refuses that (the right ended, signed
 * out), its answer stands for the request that was meant: nothing is sent, nothing is lost.
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
    if (known) return fetch(...given)
    asking ??= begin().finally(() => (asking = null))
    const refused = await asking
    return refused ? refused.clone() : fetch(...given)
  }
}
