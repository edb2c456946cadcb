import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import { asActor, recordAllowed, recordDenied } from './access'
import { madeHere } from './command'
import type { Tx } from './database'
import { Absent, SignedOut } from './errors'
import { subjectWithin, type Gate } from './gate'
import { logEvent } from './log'
import { sessionToken, visitCookie } from './session'
import { isBeyondStoring, unstorableIn } from './storable'

type Definition<Schema extends z.ZodType, Scope, Out> = {
  name: string
  input: Schema
  gate: Gate<z.output<Schema>, Scope>
  /** True where a case is opened: the reading itself goes into the audit chain. */
  audited?: boolean
  /** What stands in the chain, where that says more than the name: for whom something was taken along. */
  action?(input: z.output<Schema>): string
  run(given: { scope: Scope; input: z.output<Schema>; tx: Tx; actor: Actor; now: Date }): Promise<Out>
}

/**
 * The one way to read. Throws Absent (also for input that is no input: an id that is no id does not exist) or SignedOut; pages
 * wrap it in `show`, routes in `answer`.
 */
export function query<Schema extends z.ZodType, Scope, Out>(definition: Definition<Schema, Scope, Out>) {
  const made = async (raw: z.input<Schema>): Promise<Out> => {
    const token = await sessionToken()
    const read = definition.input.safeParse(raw)
    if (!read.success || unstorableIn(read.data) !== null) throw token === null ? new SignedOut() : new Absent()
    const input = read.data
    const subject = definition.gate.subject(input)
    try {
      return await asActor(token, async (tx, actor) => {
        const scope = await definition.gate.open(tx, actor, input)
        const out = await definition.run({ scope, input, tx, actor, now: new Date() })
        if (definition.audited === true)
          await recordAllowed(tx, definition.action?.(input) ?? definition.name, subjectWithin(subject, scope))
        return out
      })
    } catch (error) {
      const told = isBeyondStoring(error) ? new Absent() : error
      if (told !== error) logEvent('beyond_storing', { name: definition.name })
      if (told instanceof Absent) await recordDenied(token, definition.name, subject)
      throw told
    }
  }
  madeHere.set(made, { kind: 'query', name: definition.name })
  return made
}

/** Back to where the person was, after signing in. proxy.ts tells the path; it decides nothing. */
async function signInAddress() {
  // A tablet on a visit, in whoever's hands: its lock, not the way in to everything.
  if ((await cookies()).has(visitCookie())) return '/visit' as const
  const path = (await headers()).get('x-houvast-path')
  return path === null || path === '/' ? '/sign-in' : (`/sign-in?callbackUrl=${encodeURIComponent(path)}` as const)
}

/** For pages: absent and denied give the same not-found page, no session leads to signing in. */
export async function show<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Absent) notFound()
    if (error instanceof SignedOut) redirect(await signInAddress())
    throw error
  }
}
