import 'server-only'
import { Absent, Refused, SignedOut } from './errors'
import { logEvent, logUnexpected } from './log'
import { isBeyondStoring } from './storable'

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
    if (isBeyondStoring(error)) {
      logEvent('beyond_storing', { name })
      return json(400, 'invalid_input')
    }
    return json(500, 'unexpected', { id: logUnexpected(error, name) })
  }
}

/** A refusal with a code of the sync protocol or of another endpoint. */
export const refuse = json
