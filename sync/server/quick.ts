import 'server-only'
import { quickAppend, type QuickAppended } from '@/db/repositories/quick-append'
import { places } from '@/db/sealing'
import type { OpenedDocument } from '@/server/access'
import { onceAsSession } from '@/server/database'
import { sealWith, type CaseSeal } from '@/server/keys/case-keys'
import { sortedJson } from '@/sync/model/canonical'
import { mostUpdateBytes, type SyncRequest } from '@/sync/model/frame'
import { readPlain } from '@/sync/model/plain'
import { evict, grown, takeCached } from './cache'
import { answerWith, apply, type Outcome } from './exchange'
import { toolOf } from './tools'
import { changeOf, derive } from './usage'

/** Session and document were let in a moment ago; what was learnt then holds for as long as somebody types. */
type Remembered = { opened: OpenedDocument<'edit'>; seal: CaseSeal; until: number }

const seconds = 60_000
const remembered = new Map<string, Remembered>()
const keyOf = (token: string, documentId: string) => `${token}:${documentId}`

/** Remembers for some seconds who was let in, and the key of the case. Permission itself is asked again with each update. */
export function remember(token: string, opened: OpenedDocument<'edit'>): void {
  const now = Date.now()
  if (remembered.size > 2_000) for (const [key, { until }] of remembered) if (until < now) remembered.delete(key)
  const seal = sealWith(opened.scope.caseId, opened.wrappedKey)
  remembered.set(keyOf(token, opened.row.id), { opened, seal, until: now + seconds })
}

/**
 * The way of a keystroke: applied to the copy in memory, then session, right, log and commit in one message to the database. Null
 * when there is more to it (an act to count, another process was first, a right that ended, bytes that are no good): then the
 * copy in memory is forgotten and the update goes the long way, which decides. Only inside `inTurn`.
 */
export async function quickly(token: string, documentId: string, request: SyncRequest): Promise<Outcome | null> {
  const known = remembered.get(keyOf(token, documentId))
  const entry = takeCached(documentId)
  if (!known || known.until < Date.now() || entry?.epoch !== request.epoch || request.update.length > mostUpdateBytes)
    return null
  const { row } = known.opened
  const before = derive(entry, toolOf(row.kind))
  const applied = apply(entry.doc, documentId, request.update)
  const change = applied.code === 'applied' ? changeOf(row, before, readPlain(entry.doc), new Date()) : null
  if (applied.code !== 'applied' || !applied.effective || !change || change.drafts.length > 0) {
    if (applied.code !== 'applied' || applied.effective) evict(documentId)
    return null
  }
  const summary = change.summary && sortedJson(change.summary)
  const data = known.seal.seal(places.update(documentId, entry.epoch), applied.effective)
  const [appended] = await onceAsSession<QuickAppended>(token, quickAppend, [
    documentId,
    entry.epoch,
    entry.seq,
    data,
    summary === sortedJson(row.summary) ? null : summary,
  ])
  if (!appended) {
    remembered.delete(keyOf(token, documentId))
    evict(documentId)
    return null
  }
  if (change.summary) row.summary = { ...change.summary }
  entry.derived = change.derived
  grown(documentId, entry, data.length)
  const kept = { entry, seq: appended.seq }
  return {
    code: 'answered',
    answer: answerWith(entry, request, appended.seq),
    row: { ...row, ...appended },
    appended: appended.seq,
    kept,
  }
}
