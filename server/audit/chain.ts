import { createHash } from 'node:crypto'

/** One link, as the database keeps it; `at` in microseconds, because a JavaScript Date would lose three digits and the hash with them. */
export type Link = {
  chainId: string
  seq: number
  /** "2026-11-24T09:30:00.123456Z" */
  at: string
  staffId: string | null
  capacity: string
  action: string
  subjectKind: string
  subjectId: string | null
  caseId: string | null
  outcome: string
  previousHash: Uint8Array
  hash: Uint8Array
}

const sha256 = (...parts: (Uint8Array | string)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** What a chain starts from: the hash of its own id. */
export const firstHash = (chainId: string): Buffer => sha256(chainId)

/** The hash a link must have: `app.audit()` in db/migrations computes the same from the same fields in the same order. */
export const hashOf = (previous: Uint8Array, link: Omit<Link, 'previousHash' | 'hash'>): Buffer =>
  sha256(
    previous,
    [
      link.chainId,
      link.seq,
      link.at,
      link.staffId ?? '-',
      link.capacity,
      link.action,
      link.subjectKind,
      link.subjectId ?? '-',
      link.caseId ?? '-',
      link.outcome,
    ].join('|'),
  )
