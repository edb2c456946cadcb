import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { permitsCase } from '@/domain/access/policies'
import type { CaseScope } from '@/domain/access/scope'
import { recordAllowed, recordDenied } from '../access'
import { answer, refuse } from '../answer'
import { deviceOf } from '../auth/device'
import { hashOfToken, newToken } from '../auth/token'
import { madeHere } from '../command'
import { asSession, type Tx } from '../database'
import { contextOf, documentsOf } from '../documents/context'
import { readJson } from '../documents/read-json'
import { Absent, SignedOut } from '../errors'
import { onCase } from '../gate'
import { requireOwnOrigin } from '../own-origin'
import { route } from '../route'
import { sessionOrVisitToken, sessionToken, visitMark } from '../session'
import { dropDeskCookie, dropVisitCookie, setVisitCookie } from './cookie'
import { isUnlocked, unlockedProof } from './unlocked'

const done = () => Response.json({ done: true }, { headers: { 'cache-control': 'no-store' } })
const uuid = z.uuid().toLowerCase()

/** Everything a visit needs to know of a case; the documents themselves come by syncing. No contact, no risk, no address. */
export const visitCaseRoute = () =>
  route<{ caseId: string }, CaseScope<'edit'>>({
    name: 'visit.take_along',
    read: (_request, { caseId = '' }) => ({ caseId }),
    gate: onCase('edit'),
    audited: true,
    run: async ({ tx, scope, now }) => {
      const nothing = { id: '00000000-0000-0000-0000-000000000000', kind: '', subjectPersonId: null }
      const context = await contextOf(tx, scope, nothing, now)
      const taken = { ...context, documentId: undefined, kind: undefined, childId: undefined }
      return Response.json(taken, { headers: { 'cache-control': 'no-store' } })
    },
  })

const subjectOf = (caseId: string) => ({ kind: 'case', id: caseId, caseId })

/**
 * GET /api/visit/case/:caseId/documents: what there is now of a case that was taken along, for a tablet that has a network again. Who is
 * who stays as it was taken along: a visit reads no names, also not its own (decision 0029). 401 signed_out, 404 absent (also: in a
 * child's hands).
 */
export const visitDocumentsRoute = () =>
  route<{ caseId: string }, CaseScope<'read'>>({
    name: 'visit.refresh',
    visits: true,
    read: (_request, { caseId = '' }) => ({ caseId }),
    gate: onCase('read'),
    audited: true,
    run: async ({ tx, scope }) => {
      const token = await sessionOrVisitToken()
      if (token?.startsWith(visitMark) && (await isInAChildsHands(tx))) throw new Absent()
      const readOnly = !permitsCase(scope.actor, 'edit', scope.facts)
      return Response.json(
        { documents: await documentsOf(tx, scope), readOnly },
        { headers: { 'cache-control': 'no-store' } },
      )
    },
  })

/** Of a visit: whether one document was handed over. Such a session opens no document but that one, so also not "any". */
async function isInAChildsHands(tx: Tx): Promise<boolean> {
  const { rows } = await tx.execute<{ free: boolean }>(sql`select app.visit_opens(null) as free`)
  return rows[0]?.free !== true
}

/** POST /api/visit {caseIds}: the desk on this device ends and a visit begins. 400 invalid_input, 401 signed_out, 404 absent. */
export function beginVisitRoute() {
  const asked = z.object({ caseIds: z.array(uuid).min(1).max(50) })
  const made = (request: Request): Promise<Response> =>
    answer('visit.begin', async () => {
      requireOwnOrigin(request)
      const token = await sessionToken()
      if (token === null) throw new SignedOut()
      const { caseIds } = await readJson(request, asked)
      const visit = newToken()
      try {
        await asSession(token, async (tx) => {
          for (const caseId of caseIds) await recordAllowed(tx, 'visit.begin', subjectOf(caseId))
          const device = deviceOf(request.headers.get('user-agent'))
          const found = await tx.execute<{ me: string | null; id: string | null }>(
            sql`select app.uid() as me, app.begin_visit(${sql.param(`{${caseIds.join(',')}}`)}::uuid[], ${hashOfToken(visit)}, ${device}) as id`,
          )
          if (found.rows[0]?.me == null) throw new SignedOut()
          if (found.rows[0].id === null) throw new Absent()
        })
      } catch (error) {
        if (error instanceof Absent)
          for (const caseId of caseIds) await recordDenied(token, 'visit.begin', subjectOf(caseId))
        throw error
      }
      await dropDeskCookie()
      await setVisitCookie(visit, 'v')
      return done()
    })
  madeHere.set(made, { kind: 'route', name: 'visit.begin' })
  return made
}

/** The token of the visit alone, as the connection wants it. Throws SignedOut. */
export async function visitToken(): Promise<string> {
  const token = await sessionOrVisitToken()
  if (token === null || !token.startsWith(visitMark)) throw new SignedOut()
  return token
}

/**
 * POST /api/visit/handover {documentId}: from now on this device reaches that document alone; {documentId: null, proof}: everything taken
 * along again, for who unlocked it. 400 invalid_input, 401 signed_out, 403 locked, 404 absent.
 */
export function handOverRoute() {
  const asked = z.object({ documentId: uuid.nullable(), proof: unlockedProof.optional() })
  const made = (request: Request): Promise<Response> =>
    answer('visit.hand_over', async () => {
      requireOwnOrigin(request)
      const token = await visitToken()
      const { documentId, proof } = await readJson(request, asked)
      const next = newToken()
      const outcome = await asSession(token, async (tx) => {
        if (documentId === null && !(proof && (await isUnlocked(tx, proof, new Date())))) return 'locked' as const
        const found = await tx.execute<{ me: string | null; handed: 'same' | 'changed' | null }>(
          sql`select app.uid() as me, app.hand_over(${documentId}::uuid, ${hashOfToken(next)}) as handed`,
        )
        if (found.rows[0]?.me == null) throw new SignedOut()
        if (found.rows[0].handed === null) throw new Absent()
        return found.rows[0].handed
      })
      if (outcome === 'locked') return refuse(403, 'locked')
      if (outcome === 'changed') await setVisitCookie(next, documentId === null ? 'v' : 'k')
      return done()
    })
  madeHere.set(made, { kind: 'route', name: 'visit.hand_over' })
  return made
}

/** DELETE /api/visit: the visit ends on this device. Also for who has none any more. */
export function endVisitRoute() {
  const made = (request: Request): Promise<Response> =>
    answer('visit.end', async () => {
      requireOwnOrigin(request)
      const token = await visitToken().catch(() => null)
      if (token !== null) await asSession(token, (tx) => tx.execute(sql`select app.end_visit()`))
      await dropVisitCookie()
      return done()
    })
  madeHere.set(made, { kind: 'route', name: 'visit.end' })
  return made
}
