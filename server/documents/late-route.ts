import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { addLateWork, askLateDoor } from '@/db/repositories/late-work'
import { places } from '@/db/sealing'
import { actorOf, recordAllowed, recordDenied } from '@/server/access'
import { isUuid } from '@/sync/model/keys'
import { mostLateBytes, readRequest, type SyncRequest } from '@/sync/model/frame'
import { answer, refuse } from '../answer'
import { madeHere } from '../command'
import { asSession, type Tx } from '../database'
import { Absent, SignedOut } from '../errors'
import { sealWith } from '../keys/case-keys'
import { requireOwnOrigin } from '../own-origin'
import { sessionOrVisitToken } from '../session'
import { readBody } from './read-body'

type Context = { params: Promise<{ documentId?: string }> }

/**
 * POST /api/sync/:documentId/late, the frame of a sync request with everything the server never acknowledged: from whoever once worked on
 * the case and may no longer write there. Kept apart, sealed, for a person to decide. 201 kept, 200 it lay here already. Refusals,
 * nothing stored: 400 garbage · 401 signed_out · 404 absent (also: may still write, never could) · 410 case_erased · 413 too_large,
 * too_much (what waits is not decided) · 426 newer_version.
 *
 * Not made by `route()`: whoever comes here holds no scope any more, and the database alone says that they once did.
 */
export function lateRoute() {
  const made = (request: Request, context: Context): Promise<Response> =>
    answer('late.offer', async () => {
      requireOwnOrigin(request)
      const token = await sessionOrVisitToken()
      if (token === null) throw new SignedOut()
      const { documentId = '' } = await context.params
      try {
        if (!isUuid(documentId)) throw new Absent()
        const body = await readBody(request, mostLateBytes + aroundIt)
        if (!body) return refuse(413, 'too_large')
        const read = readRequest(body)
        if (!read.ok) return refuse(read.code === 'newer_version' ? 426 : 400, read.code)
        if (!saysSomething(read.value)) return refuse(400, 'garbage')
        return await asSession(token, (tx) => keep(tx, documentId, read.value))
      } catch (error) {
        if (error instanceof Absent)
          await recordDenied(token, 'late.offer', { kind: 'document', id: documentId, caseId: null })
        throw error
      }
    })
  madeHere.set(made, { kind: 'route', name: 'late.offer' })
  return made
}

/** The frame around an update. */
const aroundIt = 100_000

async function keep(tx: Tx, documentId: string, { epoch, update }: SyncRequest): Promise<Response> {
  await actorOf(tx)
  const door = await askLateDoor(tx, documentId)
  if (!door) throw new Absent()
  if (door.wrapped === null) return refuse(410, 'case_erased')
  if (!door.room) return refuse(413, 'too_much')
  const hash = createHash('sha256').update(update).digest()
  const data = sealWith(door.caseId, door.wrapped).seal(places.late(documentId, hash.toString('hex')), update)
  const isNew = await addLateWork(tx, door, { id: randomUUID(), documentId, epoch, hash, data })
  if (isNew) await recordAllowed(tx, 'late.offer', { kind: 'document', id: documentId, caseId: door.caseId })
  return Response.json({ kept: true }, { status: isNew ? 201 : 200, headers: { 'cache-control': 'no-store' } })
}

/** An update that can be read and is not empty. Whether it fits the document is seen when somebody decides. */
function saysSomething({ update }: SyncRequest): boolean {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    return structs.length > 0 || ds.clients.size > 0
  } catch {
    return false
  }
}
