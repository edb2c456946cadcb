import 'server-only'
import { Absent, Refused, SignedOut } from './errors'
import { logUnexpected } from './log'

const json = (status: number, code: string, more: Record<string, unknown> = {}) =>
  Response.json({ code, ...more }, { status, headers: { 'cache-control': 'no-store' } })

/** For route handlers: runs and turns what was thrown into a stable code. Nothing of the error itself crosses the line. */
export async function answer(name: string, run: () => Promise<Response>): Promise<Response> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof SignedOut) return json(401, 'signed_out')
    if (error instanceof Absent) return json(404, 'absent')
    if (error instanceof Refused)
      return json(error.code === 'too_many_requests' ? 429 : 400, error.code, { fieldErrors: error.fieldErrors })
    return json(500, 'unexpected', { id: logUnexpected(error, name) })
  }
}

/** A refusal with a code of the sync protocol or of another endpoint. */
export const refuse = json
