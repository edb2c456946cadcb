import { sealRow } from '@/sync/browser/sealed-row'
import type { StoreKey } from '@/sync/browser/store-key'
import type { TakenCase, TakenDocument } from './device/taken'

/** `refused`: the server says no. `unreachable`: it could not be asked. */
export type Said = 'done' | 'refused' | 'signed_out' | 'unreachable'

export async function say(address: string, init: RequestInit, within = 15_000): Promise<Said> {
  const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(within), ...init }).catch(
    () => null,
  )
  if (!answer || answer.status >= 500) return 'unreachable'
  if (answer.ok) return 'done'
  return answer.status === 401 ? 'signed_out' : 'refused'
}

export const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** The session of this desk ends here, and one begins that opens nothing but the documents of these cases. */
export const startVisit = (caseIds: readonly string[]): Promise<Said> => say('/api/visit', json('POST', { caseIds }))

export const endVisit = (): Promise<Said> => say('/api/visit', { method: 'DELETE' })

/** Narrows what this device may ask for to one document. */
export const handOver = (documentId: string, within?: number): Promise<Said> =>
  say('/api/visit/handover', json('POST', { documentId }), within)

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

/** Widens it again to everything taken along. The server wants to see that this device was unlocked: its cookie alone is not enough. */
export async function takeBack(visit: StoreKey): Promise<Said> {
  const now = new TextEncoder().encode(new Date().toISOString())
  const { iv, c } = await sealRow(await visit.row('unlocked'), 'unlocked', now)
  const proof = { iv: base64(iv), c: base64(new Uint8Array(c)) }
  return say('/api/visit/handover', json('POST', { documentId: null, proof }))
}

/** What a case looks like now, to take along. Null when it cannot be had. */
export async function fetchCase(caseId: string): Promise<TakenCase | null> {
  const answer = await fetch(`/api/visit/case/${caseId}`, { cache: 'no-store' }).catch(() => null)
  return answer?.ok === true ? ((await answer.json()) as TakenCase) : null
}

/** What there is of a case now, or why that cannot be had. */
export async function fetchDocuments(
  caseId: string,
): Promise<{ documents: TakenDocument[]; readOnly: boolean } | Exclude<Said, 'done'>> {
  const within = AbortSignal.timeout(15_000)
  const answer = await fetch(`/api/visit/case/${caseId}/documents`, { cache: 'no-store', signal: within }).catch(
    () => null,
  )
  if (!answer || answer.status >= 500) return 'unreachable'
  if (answer.ok) return (await answer.json()) as { documents: TakenDocument[]; readOnly: boolean }
  return answer.status === 401 ? 'signed_out' : 'refused'
}
