import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import { asActor, recordAllowed, recordDenied } from './access'
import type { Tx } from './database'
import { Absent, Refused, SignedOut, type RefusalCode } from './errors'
import { subjectWithin, type Gate } from './gate'
import { logEvent, logUnexpected } from './log'
import { sessionToken } from './session'
import { isBeyondStoring, unstorableIn } from './storable'

/** What a screen gets back. `code` has a sentence in messages; `fieldErrors` holds message keys by field path. */
export type Result<T> =
  | { ok: true; value: T }
  | {
      ok: false
      code: RefusalCode | 'absent' | 'signed_out' | 'unexpected'
      fieldErrors: Record<string, string>
      id?: string
    }

type Definition<Schema extends z.ZodType, Scope, Out> = {
  /** "case.close": stands in the audit chain and in the log. */
  name: string
  input: Schema
  gate: Gate<z.output<Schema>, Scope>
  run(given: { scope: Scope; input: z.output<Schema>; tx: Tx; actor: Actor; now: Date }): Promise<Out>
  /** Commands are audited by themselves; false for what touches no case (a language, an own session). */
  audited?: boolean
}

/** Everything made by `command`, `query` or `route`, for the test that walks all exports. */
export const madeHere = new WeakMap<object, { kind: 'command' | 'query' | 'route'; name: string }>()

/** Keys of ours only: what a schema says by itself is a sentence in English. */
const keyOf = ({ code, message }: z.core.$ZodIssue) =>
  /^[a-z_]+$/.test(message) ? message : code === 'invalid_type' ? 'required' : 'invalid'

type Read<Input> = { ok: true; input: Input } | { ok: false; fieldErrors: Record<string, string> }

function readInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): Read<z.output<Schema>> {
  const read = schema.safeParse(raw)
  if (!read.success)
    return {
      ok: false,
      fieldErrors: Object.fromEntries(read.error.issues.map((issue) => [issue.path.join('.'), keyOf(issue)])),
    }
  const unstorable = unstorableIn(read.data)
  if (unstorable !== null) return { ok: false, fieldErrors: { [unstorable]: 'unreadable' } }
  return { ok: true, input: read.data }
}

/**
 * The one way to change anything: session, input, permission, act and audit row in one transaction. The returned function never
 * throws: what a person can act on comes back as a code, the unexpected as an id that stands in the log without any input.
 */
export function command<Schema extends z.ZodType, Scope, Out>(definition: Definition<Schema, Scope, Out>) {
  const made = async (raw: z.input<Schema>): Promise<Result<Out>> => {
    const token = await sessionToken()
    const read = readInput(definition.input, raw)
    if (!read.ok) return { ok: false, code: 'invalid_input', fieldErrors: read.fieldErrors }
    const { input } = read
    const subject = definition.gate.subject(input)
    try {
      const value = await asActor(token, async (tx, actor) => {
        const scope = await definition.gate.open(tx, actor, input)
        const out = await definition.run({ scope, input, tx, actor, now: new Date() })
        if (definition.audited !== false) await recordAllowed(tx, definition.name, subjectWithin(subject, scope))
        return out
      })
      return { ok: true, value }
    } catch (error) {
      return refusal(error, definition.name, token, subject)
    }
  }
  madeHere.set(made, { kind: 'command', name: definition.name })
  return made
}

async function refusal(
  error: unknown,
  name: string,
  token: string | null,
  subject: Parameters<typeof recordDenied>[2],
): Promise<Result<never>> {
  if (error instanceof Refused) return { ok: false, code: error.code, fieldErrors: error.fieldErrors }
  if (error instanceof SignedOut) return { ok: false, code: 'signed_out', fieldErrors: {} }
  if (error instanceof Absent) {
    await recordDenied(token, name, subject)
    return { ok: false, code: 'absent', fieldErrors: {} }
  }
  if (isBeyondStoring(error)) {
    logEvent('beyond_storing', { name })
    return { ok: false, code: 'invalid_input', fieldErrors: {} }
  }
  return { ok: false, code: 'unexpected', fieldErrors: {}, id: logUnexpected(error, name) }
}
