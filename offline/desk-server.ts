import { json, say, type Said } from './visit-server'

const address = '/api/visit/desk'

/** In whose hands the server knows this device to be, and whether a code was chosen in this session. */
type Hands = { hands: 'desk' | 'child' | 'visit'; code: boolean }

export async function askHands(within = 4_000): Promise<Hands | 'signed_out' | 'unreachable'> {
  const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(within) }).catch(() => null)
  if (answer?.ok === true) return (await answer.json()) as Hands
  return answer?.status === 401 ? 'signed_out' : 'unreachable'
}

/** The desk ends on this device, and what begins opens this one document. Without a code: with the one of last time. */
export const handDeskOver = (documentId: string, code: string | undefined): Promise<Said> =>
  say(address, json('POST', { documentId, code }))

type Tried = 'wrong' | 'over' | 'unreachable'

/** Tries a code. With `asks` nothing changes but the count of tries; without, the desk is back when it is right, at the document that is told. */
export async function tryDeskCode(code: string, asks = false): Promise<{ documentId: string | null } | Tried> {
  const init = { ...json('PUT', asks ? { code, asks } : { code }), signal: AbortSignal.timeout(15_000) }
  const answer = await fetch(address, { cache: 'no-store', ...init }).catch(() => null)
  if (answer?.ok === true) {
    const { documentId = null } = (await answer.json()) as { documentId?: string }
    return { documentId }
  }
  if (answer?.status === 403) return 'wrong'
  return answer && answer.status < 500 ? 'over' : 'unreachable'
}
