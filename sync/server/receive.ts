import 'server-only'
import * as Y from 'yjs'
import type { CaseScope } from '@/domain/access/scope'
import { actorOf, openCaseOfDocument, openDocument, recordAllowed, recordDenied } from '@/server/access'
import { asSession, type Tx } from '@/server/database'
import { Absent } from '@/server/errors'
import { logUnexpected } from '@/server/log'
import { visitMark } from '@/server/session'
import type { SyncRequest } from '@/sync/model/frame'
import { bytesInMemory, evict, inTurn } from './cache'
import { compact, isDue } from './compact'
import { ask, post, type Outcome } from './exchange'
import { sayGrown } from './hints'
import { quickly, remember } from './quick'

export type Received = Outcome | { code: 'read_only' }

/**
 * One request of a client: permission, what it brings, what it lacks. In turn for each document, so that the copy in memory is never
 * ahead of the log for anybody else. Throws Absent and SignedOut; whatever else is thrown, the copy in memory is forgotten.
 */
export async function receive(token: string, documentId: string, request: SyncRequest): Promise<Received> {
  if (!isStateVector(request.sv)) return { code: 'garbage' }
  const asking = isNothing(request.update)
  const given = { documentId, request, now: new Date(), deviceId: null }
  return inTurn(documentId, async () => {
    try {
      const quick = asking ? null : await quickly(token, documentId, request)
      const { outcome, note } = quick
        ? { outcome: quick, note: null }
        : await asSession(token, (tx) => (asking ? answerQuestion({ ...given, tx }) : takeIn(token, { ...given, tx })))
      if (note !== null) noted.set(note, Date.now())
      if (outcome.code === 'read_only')
        await recordDenied(token, 'document.change', { kind: 'document', id: documentId, caseId: null })
      if (outcome.code === 'answered') settle(token, documentId, outcome)
      return outcome
    } catch (error) {
      evict(documentId)
      if (error instanceof Absent)
        await recordDenied(token, 'document.sync', { kind: 'document', id: documentId, caseId: null })
      throw error
    }
  })
}

type Answered = { outcome: Received; note: string | null }
type Given = Parameters<typeof post>[1]

async function answerQuestion(given: Given): Promise<Answered> {
  const opened = await openDocument(given.tx, given.documentId, 'read', { hold: false })
  return {
    outcome: await ask(opened, given),
    note: await noteInChain(given.tx, 'document.open', opened.scope, given.documentId),
  }
}

async function takeIn(token: string, given: Given): Promise<Answered> {
  const { tx, documentId } = given
  const opened = await openDocument(tx, documentId, 'edit', { hold: true }).catch(async (error: unknown) => {
    if (!(error instanceof Absent)) throw error
    // Who may read it is told that it is read only; for anybody else it does not exist.
    await openDocument(tx, documentId, 'read', { hold: false })
    return null
  })
  if (!opened) return { outcome: { code: 'read_only' }, note: null }
  const outcome = await post(opened, given)
  // With what is said of it by now: a keystroke that makes it as it was before must be told apart.
  if (outcome.code === 'answered') remember(token, { ...opened, row: outcome.row })
  return { outcome, note: await noteInChain(tx, 'document.change', opened.scope, documentId) }
}

/** The transaction is committed: what is in memory is true now, others may know, and the log may have grown long. */
function settle(
  token: string,
  documentId: string,
  { row, appended, kept }: Extract<Outcome, { code: 'answered' }>,
): void {
  if (kept) kept.entry.seq = kept.seq
  if (appended !== null) sayGrown(documentId, appended)
  // Tidying reads who wrote what, which a visit may not: the first desk that opens the document does it.
  if (token.startsWith(visitMark)) return
  const logRows = row.logRows + (appended === null ? 0 : 1)
  if (isDue({ logRows, logBytes: row.logBytes }, (kept?.entry.bytes ?? 0) / bytesInMemory))
    later(() => compactNow(token, documentId))
}

/** Nobody waits for it: an answer is not late because a document was tidied. */
function compactNow(token: string, documentId: string): Promise<unknown> {
  return inTurn(documentId, () =>
    asSession(token, async (tx) =>
      compact(tx, await openCaseOfDocument(tx, await actorOf(tx), documentId, 'edit'), documentId),
    ),
  ).catch((error: unknown) => {
    // The right may have ended in between; then whoever writes next compacts.
    if (!(error instanceof Absent)) logUnexpected(error, 'document.compact')
  })
}

const running = new Set<Promise<unknown>>()

function later(run: () => Promise<unknown>): void {
  const done = new Promise<void>((next) => setImmediate(next)).then(run).finally(() => running.delete(done))
  running.add(done)
}

/** Done when everything that was put off is done: before a process ends, and in tests. */
export const tidied = async (): Promise<void> => {
  while (running.size > 0) await Promise.allSettled(running)
}

/** One row in the chain for each stretch of ten minutes, session and document: not one for each keystroke. */
const noteEvery = 10 * 60_000
const noted = new Map<string, number>()

/** The key to remember once the transaction is committed, or null when it was noted not long ago. */
async function noteInChain(
  tx: Tx,
  action: string,
  { actor, caseId }: CaseScope,
  documentId: string,
): Promise<string | null> {
  const key = `${action}:${actor.sessionId}:${documentId}`
  if (Date.now() - (noted.get(key) ?? 0) < noteEvery) return null
  await recordAllowed(tx, action, { kind: 'document', id: documentId, caseId })
  if (noted.size > 10_000) noted.clear()
  return key
}

/** A question is asked with no bytes, or with the update that says nothing. */
const isNothing = (update: Uint8Array) =>
  update.length === 0 || (update.length === 2 && update[0] === 0 && update[1] === 0)

function isStateVector(sv: Uint8Array): boolean {
  if (sv.length === 0) return true
  try {
    Y.decodeStateVector(sv)
    return true
  } catch {
    return false
  }
}
