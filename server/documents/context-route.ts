import 'server-only'
import type { CaseScope } from '@/domain/access/scope'
import { onDocument } from '../gate'
import { route } from '../route'
import { contextOf } from './context'
import { readAddress } from './read-address'
import { documentOf } from './read-document'

/** GET /api/documents/:documentId/context: DocumentContext (tools/tool.ts). 401 signed_out, 404 absent. */
export const contextRoute = () =>
  route<{ documentId: string }, CaseScope<'read'>>({
    name: 'document.context',
    read: (_request, params) => readAddress(params),
    gate: onDocument('read'),
    audited: true,
    run: async ({ tx, scope, input, now }) => {
      const { row } = await documentOf(tx, scope, input.documentId)
      return Response.json(await contextOf(tx, scope, row, now), { headers: { 'cache-control': 'no-store' } })
    },
  })
