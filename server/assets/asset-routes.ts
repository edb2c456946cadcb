import 'server-only'
import { createHash } from 'node:crypto'
import { addAsset, assetBytes, findAsset } from '@/db/repositories/assets'
import { findLatePicture } from '@/db/repositories/late-work'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import { isUuid } from '@/sync/model/keys'
import { refuse } from '../answer'
import { readBody } from '../documents/read-body'
import { Absent } from '../errors'
import { onCase } from '../gate'
import { caseSeal } from '../keys/case-keys'
import { route } from '../route'
import { drawAnew } from './draw-anew'

type Address = { caseId: string; sha256: string }
export const mostPictureBytes = 10 * 1024 * 1024
/** A case that holds this much in pictures holds thousands; whoever wants to add more asks the administrator. */
const mostOfCase = 500 * 1024 * 1024

function addressOf({ caseId = '', sha256 = '' }: Record<string, string | undefined>): Address {
  if (!isUuid(caseId) || !/^[0-9a-f]{64}$/.test(sha256)) throw new Absent()
  return { caseId, sha256 }
}

/**
 * PUT /api/assets/:caseId/:sha256, the bytes of a JPEG, PNG or WebP. 201 when kept, 200 when it was there. Refusals, nothing stored:
 * 401 signed_out · 404 absent · 413 too_large (10 MB), case_full · 415 not_a_picture · 422 other_hash.
 */
export const putAssetRoute = () =>
  route<Address & { body: Uint8Array | null }, CaseScope<'edit'>>({
    name: 'asset.add',
    visits: true,
    read: async (request, params) => ({ ...addressOf(params), body: await readBody(request, mostPictureBytes) }),
    gate: onCase('edit'),
    audited: true,
    run: async ({ tx, scope, input: { body, sha256 } }) => {
      if (!body) return refuse(413, 'too_large')
      if (createHash('sha256').update(body).digest('hex') !== sha256) return refuse(422, 'other_hash')
      const named = Buffer.from(sha256, 'hex')
      if (await findAsset(tx, scope, named)) return kept(200)
      const drawn = await drawAnew(body)
      if (!drawn) return refuse(415, 'not_a_picture')
      if ((await assetBytes(tx, scope)) + drawn.bytes.length > mostOfCase) return refuse(413, 'case_full')
      const seal = await caseSeal(tx, scope)
      const data = seal.seal(places.asset(scope.caseId, sha256), drawn.bytes)
      const made = await addAsset(tx, scope, { sha256: named, mime: drawn.mime, bytes: drawn.bytes.length, data })
      return kept(made ? 201 : 200)
    },
  })

const kept = (status: number) => Response.json({ kept: true }, { status, headers: { 'cache-control': 'no-store' } })

/**
 * GET /api/assets/:caseId/:sha256: the picture as it was drawn anew; one that came too late for who decides about it alone. 401 signed_out,
 * 404 absent.
 */
export const getAssetRoute = () =>
  route<Address, CaseScope<'read'>>({
    name: 'asset.read',
    visits: true,
    read: (_request, params) => addressOf(params),
    gate: onCase('read'),
    audited: true,
    run: async ({ tx, scope, input: { sha256 } }) => {
      const named = Buffer.from(sha256, 'hex')
      const found = await findAsset(tx, scope, named)
      const late = found ? null : await findLatePicture(tx, scope, named)
      const shown = found ?? late
      if (!shown) throw new Absent()
      const place = late ? places.late(late.documentId, sha256) : places.asset(scope.caseId, sha256)
      const bytes = (await caseSeal(tx, scope)).open(place, shown.data)
      return new Response(bytes as Uint8Array<ArrayBuffer>, {
        headers: {
          'content-type': shown.mime,
          'content-length': String(bytes.length),
          'cache-control': 'no-store',
          // Opened by itself it can do nothing, whatever a browser takes it for.
          'content-security-policy': "default-src 'none'; sandbox",
          'x-content-type-options': 'nosniff',
        },
      })
    },
  })
