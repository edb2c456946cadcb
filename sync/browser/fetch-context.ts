import type { DocumentContext } from '@/tools/tool'
import type { SendProblem } from './states'

type Answer = { ok: true; context: DocumentContext } | { ok: false; problem: SendProblem }

const problems: Partial<Record<number, SendProblem>> = { 401: 'signed_out', 404: 'right_ended' }

/** What surrounds a document: people, family name, whether one may only read. Never throws; a null problem is a missing network. */
export async function fetchContext(documentId: string, ask: typeof fetch): Promise<Answer> {
  const response = await ask(`/api/documents/${documentId}/context`, { cache: 'no-store' }).catch(() => null)
  if (!response) return { ok: false, problem: null }
  if (!response.ok) return { ok: false, problem: problems[response.status] ?? null }
  return { ok: true, context: (await response.json()) as DocumentContext }
}
