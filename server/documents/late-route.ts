import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { addLateWork, askLateDoor } from '@/db/repositories/late-work'
import { places } from '@/db/sealing'
import { actorOf, recordAllowed, recordDenied } from '@/server/access'
import { begunHeader, mostLateBytes, readRequest, type SyncRequest } from '@/sync/model/frame'
import { isUuid } from '@/sync/model/keys'
import { answer, refuse } from '../answer'
import { drawAnew } from '../assets/draw-anew'
import { mostPictureBytes } from '../assets/asset-routes'
import { madeHere } from '../command'
import { asSession, type Tx } from '../database'
import { Absent, SignedOut } from '../errors'
import { sealWith } from '../keys/case-keys'
import { requireOwnOrigin } from '../own-origin'
import { sessionOrVisitToken } from '../session'
import { readBegun, type BegunThere } from './begun'
import { readBody } from './read-body'

type Params = { documentId?: string; sha256?: string }

/** What was offered, and what says of what: `begun` where the device says the document was begun on it. */
type Offer = { documentId: string; begun: BegunThere | null }

/**
 * For whoever once worked on the case and may no longer write there. Not made by `route()`: they hold no scope any more, and the database
 * alone says that they once did. `keep` runs in the transaction; what it gives is the answer.
 */
function lateDoorTo<Read>(
  name: string,
  read: (request: Request, params: Params) => Promise<Read | Response>,
  keep: (tx: Tx, offer: Offer, read: Read) => Promise<Response>,
) {
  const made = (request: Request, context: { params: Promise<Params> }): Promise<Response> =>
    answer(name, async () => {
      requireOwnOrigin(request)
      const token = await sessionOrVisitToken()
      if (token === null) throw new SignedOut()
      const params = await context.params
      const { documentId = '' } = params
      try {
        if (!isUuid(documentId)) throw new Absent()
        const begun = readBegun(request.headers.get(begunHeader), documentId)
        const given = await read(request, params)
        if (given instanceof Response) return given
        return await asSession(token, (tx) => keep(tx, { documentId, begun }, given))
      } catch (error) {
        if (error instanceof Absent) await recordDenied(token, name, { kind: 'document', id: documentId, caseId: null })
        throw error
      }
    })
  madeHere.set(made, { kind: 'route', name })
  return made
}

/** The frame around an update. */
const aroundIt = 100_000

/**
 * POST /api/sync/:documentId/late, the frame of a sync request with everything the server never acknowledged; a header says what was
 * begun on the device where the server never heard of it. Kept apart, sealed, for a person to decide. 201 kept, 200 it lay here already.
 * Refusals, nothing stored: 400 garbage, invalid_input · 401 signed_out · 404 absent (also: may still write, never could) · 410
 * case_erased · 413 too_large, too_much (what waits is not decided) · 426 newer_version.
 */
export const lateRoute = () =>
  lateDoorTo('late.offer', readUpdate, (tx, offer, { epoch, update }) => {
    const hash = createHash('sha256').update(update).digest()
    return offerTo(tx, { ...offer, hash, isPicture: false }, () =>
      Promise.resolve({ epoch, mime: null, plain: update }),
    )
  })

async function readUpdate(request: Request): Promise<SyncRequest | Response> {
  const body = await readBody(request, mostLateBytes + aroundIt)
  if (!body) return refuse(413, 'too_large')
  const read = readRequest(body)
  if (!read.ok) return refuse(read.code === 'newer_version' ? 426 : 400, read.code)
  return saysSomething(read.value) ? read.value : refuse(400, 'garbage')
}

/**
 * PUT /api/sync/:documentId/late/:sha256, the bytes of a picture of it that only the device has: as `lateRoute`, with 415 not_a_picture
 * and 422 other_hash.
 */
export const latePictureRoute = () =>
  lateDoorTo('late.offer_picture', readPicture, (tx, offer, { body, hash }) =>
    offerTo(tx, { ...offer, hash, isPicture: true }, async () => {
      const drawn = await drawAnew(body)
      return drawn ? { epoch: 0, mime: drawn.mime, plain: drawn.bytes } : refuse(415, 'not_a_picture')
    }),
  )

async function readPicture(request: Request, { sha256 = '' }: Params) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Absent()
  const body = await readBody(request, mostPictureBytes)
  if (!body) return refuse(413, 'too_large')
  const hash = createHash('sha256').update(body).digest()
  return hash.toString('hex') === sha256 ? { body, hash } : refuse(422, 'other_hash')
}

type Laying = Pick<Parameters<typeof addLateWork>[2], 'epoch' | 'mime'> & { plain: Uint8Array }

async function offerTo(
  tx: Tx,
  offer: Offer & { hash: Buffer; isPicture: boolean },
  make: () => Promise<Laying | Response>,
): Promise<Response> {
  await actorOf(tx)
  const door = await askLateDoor(tx, offer)
  if (!door) throw new Absent()
  const { caseId, wrapped } = door
  if (wrapped === null) return refuse(410, 'case_erased')
  if (door.known) return kept(200)
  if (!door.room) return refuse(413, 'too_much')
  const made = await make()
  if (made instanceof Response) return made
  const { documentId, hash } = offer
  const { plain, ...what } = made
  const data = sealWith(caseId, wrapped).seal(places.late(documentId, hash.toString('hex')), plain)
  const begun = door.begun ? offer.begun : null
  const isNew = await addLateWork(tx, door, { id: randomUUID(), documentId, begun, hash, data, ...what })
  if (isNew) await recordAllowed(tx, 'late.offer', { kind: 'document', id: documentId, caseId })
  return kept(isNew ? 201 : 200)
}

const kept = (status: number) => Response.json({ kept: true }, { status, headers: { 'cache-control': 'no-store' } })

/** An update that can be read and is not empty. Whether it fits the document is seen when somebody decides. */
function saysSomething({ update }: SyncRequest): boolean {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    return structs.length > 0 || ds.clients.size > 0
  } catch {
    return false
  }
}
