import 'server-only'
import { createHmac } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { asActor, recordDenied } from '../access'
import { answer, refuse } from '../answer'
import { setDeskCookie } from '../auth/desk-cookie'
import { hashOfToken, newToken } from '../auth/token'
import { madeHere } from '../command'
import { asSession, type Tx } from '../database'
import { readJson } from '../documents/read-json'
import { env } from '../env'
import { Absent, SignedOut } from '../errors'
import { requireOwnOrigin } from '../own-origin'
import { sessionOrVisitToken, sessionToken, visitMark } from '../session'
import { dropDeskCookie, dropVisitCookie, setVisitCookie } from './cookie'
import { visitToken } from './routes'

const json = (body: unknown) => Response.json(body, { headers: { 'cache-control': 'no-store' } })
const digits = z.string().regex(/^\d{4,6}$/)

/**
 * What the database keeps of a code. So few digits are guessed in a moment however slow a hash is; keyed with the server's secret they say
 * nothing to who has the table, and of one session nothing about another.
 */
const hashOfCode = (sessionId: string, code: string): Buffer =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(`desk-code\n${sessionId}\n${code}`).digest()

/** The session behind this transaction's token, of a desk or of a visit. Throws SignedOut. */
async function sessionIdOf(tx: Tx): Promise<string> {
  const found = await tx.execute<{ session_id: string }>(sql`select session_id from app.session()`)
  const id = found.rows[0]?.session_id
  if (id === undefined) throw new SignedOut()
  return id
}

/**
 * GET /api/visit/desk: in whose hands this device is (`desk`; `child`, handed over at a desk; `visit`), and whether a code was chosen in
 * this session. 401 signed_out.
 */
export function deskStateRoute() {
  const made = (): Promise<Response> =>
    answer('desk.state', async () => {
      const token = await sessionOrVisitToken()
      if (token === null) throw new SignedOut()
      const code = await asSession(token, async (tx) => {
        await sessionIdOf(tx)
        const { rows } = await tx.execute<{ code: boolean }>(sql`select app.knows_code() as code`)
        return rows[0]?.code === true
      })
      const away = code ? 'child' : 'visit'
      return json({ hands: token.startsWith(visitMark) ? away : 'desk', code })
    })
  madeHere.set(made, { kind: 'route', name: 'desk.state' })
  return made
}

/**
 * POST /api/visit/desk {documentId, code?}: this desk becomes a visit of that one document, in a child's hands; without a code, with the
 * one of last time. 400 invalid_input, code_needed; 401 signed_out; 404 absent.
 */
export function handOverDeskRoute() {
  const asked = z.object({ documentId: z.uuid().toLowerCase(), code: digits.optional() })
  const made = (request: Request): Promise<Response> =>
    answer('desk.hand_over', async () => {
      requireOwnOrigin(request)
      const token = await sessionToken()
      if (token === null) throw new SignedOut()
      const { documentId, code } = await readJson(request, asked)
      const visit = newToken()
      try {
        const said = await asActor(token, async (tx, { sessionId }) => {
          const hash = code === undefined ? null : hashOfCode(sessionId, code)
          const { rows } = await tx.execute<{ said: 'handed' | 'no_code' | null }>(
            sql`select app.hand_over_desk(${documentId}::uuid, ${hash}::bytea, ${hashOfToken(visit)}) as said`,
          )
          if (rows[0]?.said == null) throw new Absent()
          return rows[0].said
        })
        if (said === 'no_code') return refuse(400, 'code_needed')
      } catch (error) {
        if (error instanceof Absent)
          await recordDenied(token, 'desk.hand_over', { kind: 'document', id: documentId, caseId: null })
        throw error
      }
      await dropDeskCookie()
      await setVisitCookie(visit, 'd')
      return json({ done: true })
    })
  madeHere.set(made, { kind: 'route', name: 'desk.hand_over' })
  return made
}

type Tried = {
  said: 'back' | 'right' | 'wrong' | 'ended' | 'none'
  document_id: string | null
  seconds: number | null
}

/**
 * PUT /api/visit/desk {code}: the desk is back, under another token and for no longer than it would have lasted: {documentId}. With `asks`
 * the code is only tried, and the child goes on. 400 invalid_input; 401 signed_out, also from the fifth wrong code on and after an hour
 * without use; 403 wrong_code; 404 absent, on a visit that comes from no desk.
 */
export function backToDeskRoute() {
  const asked = z.object({ code: digits, asks: z.literal(true).optional() })
  const made = (request: Request): Promise<Response> =>
    answer('desk.back', async () => {
      requireOwnOrigin(request)
      const token = await visitToken()
      const { code, asks } = await readJson(request, asked)
      const next = newToken()
      // A wrong code must not be undone: whatever is said, the transaction is kept.
      const tried = await asSession(token, async (tx) => {
        const hash = hashOfCode(await sessionIdOf(tx), code)
        const { rows } = await tx.execute<Tried>(
          sql`select * from app.back_to_desk(${hash}, ${asks === true ? null : hashOfToken(next)}::bytea)`,
        )
        return rows[0]
      })
      switch (tried?.said) {
        case 'none':
          throw new Absent()
        case 'wrong':
          return refuse(403, 'wrong_code')
        case 'right':
          return json({ done: true })
        case 'back':
          await dropVisitCookie()
          await setDeskCookie(next, tried.seconds ?? 0)
          return json({ documentId: tried.document_id })
        default:
          throw new SignedOut()
      }
    })
  madeHere.set(made, { kind: 'route', name: 'desk.back' })
  return made
}
