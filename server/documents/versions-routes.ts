import 'server-only'
import type { z } from 'zod'
import type { CaseScope } from '@/domain/access/scope'
import { isUuid } from '@/sync/model/keys'
import { Absent } from '../errors'
import { onDocument } from '../gate'
import { route } from '../route'
import { readAddress } from './read-address'
import { readJson } from './read-json'
import type { versionInput } from './versions'
import { historyOf, name, namedInput, restore } from './versions'

const json = (value: unknown, status = 200) =>
  Response.json(value, { status, headers: { 'cache-control': 'no-store' } })

/** GET /api/documents/:documentId/versions: {versions, activity}, newest first. */
export const historyRoute = () =>
  route<{ documentId: string }, CaseScope<'read'>>({
    name: 'document.history',
    read: (_request, params) => readAddress(params),
    gate: onDocument('read'),
    audited: true,
    run: async ({ tx, scope, input, now }) => json(await historyOf(tx, scope, input.documentId, now)),
  })

/** POST /api/documents/:documentId/versions {label}: 201 {id}. 400 invalid_input, 404 absent. */
export const nameRoute = () =>
  route<z.infer<typeof namedInput>, CaseScope<'edit'>>({
    name: 'document.name_version',
    read: async (request, params) => ({
      ...readAddress(params),
      ...(await readJson(request, namedInput.pick({ label: true }))),
    }),
    gate: onDocument('edit'),
    audited: true,
    run: async ({ tx, scope, input }) => json(await name(tx, scope, input), 201),
  })

/** POST /api/documents/:documentId/versions/:versionId/restore: 200 {head}. 404 absent. */
export const restoreRoute = () =>
  route<z.infer<typeof versionInput>, CaseScope<'edit'>>({
    name: 'document.restore',
    read: (_request, params) => {
      const { versionId = '' } = params
      if (!isUuid(versionId)) throw new Absent()
      return { ...readAddress(params), versionId }
    },
    gate: onDocument('edit'),
    audited: true,
    run: async ({ tx, scope, input, now }) => json(await restore(tx, scope, input, now)),
  })
