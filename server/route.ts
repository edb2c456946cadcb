import 'server-only'
import { asActor, recordAllowed, recordDenied } from './access'
import type { Actor } from '@/domain/access/actor'
import { answer } from './answer'
import { madeHere } from './command'
import type { Tx } from './database'
import { Absent, SignedOut } from './errors'
import { subjectWithin, type Gate } from './gate'
import { requireOwnOrigin } from './own-origin'
import { sessionOrVisitToken, sessionToken } from './session'

type Params = Record<string, string | undefined>

type Definition<Input, Scope> = {
  /** "document.sync": stands in the audit chain and in the log. */
  name: string
  /**
   * Makes the input out of the address and the body, before a connection to the database is taken: a slow sender holds nobody
   * up. Throws Absent for an address that cannot exist, Refused for a body that is no good.
   */
  read(request: Request, params: Params): Input | Promise<Input>
  gate: Gate<NoInfer<Input>, Scope>
  /** True where a tablet on a visit is let in too; row security of its own role decides what it reaches. */
  visits?: boolean
  /** True where it opens or changes a case, and no command or query it calls says so already. */
  audited?: boolean
  run(given: { scope: Scope; input: Input; tx: Tx; actor: Actor; now: Date; request: Request }): Promise<Response>
}

/**
 * The one way to make an endpoint (`export const POST = route({…})`): own origin, session, input, permission and answer in one
 * transaction; what is thrown becomes a stable code (server/answer.ts). A Response with a stream may outlive the transaction, and
 * must then ask for permission again itself.
 */
export function route<Input, Scope>(definition: Definition<Input, Scope>) {
  const made = (request: Request, context: { params: Promise<Params> }): Promise<Response> =>
    answer(definition.name, async () => {
      requireOwnOrigin(request)
      const token = await (definition.visits === true ? sessionOrVisitToken() : sessionToken())
      if (token === null) throw new SignedOut()
      const input = await definition.read(request, await context.params)
      const subject = definition.gate.subject(input)
      try {
        return await asActor(token, async (tx, actor) => {
          const scope = await definition.gate.open(tx, actor, input)
          const response = await definition.run({ scope, input, tx, actor, now: new Date(), request })
          if (definition.audited === true) await recordAllowed(tx, definition.name, subjectWithin(subject, scope))
          return response
        })
      } catch (error) {
        if (error instanceof Absent) await recordDenied(token, definition.name, subject)
        throw error
      }
    })
  madeHere.set(made, { kind: 'route', name: definition.name })
  return made
}

type Reading<Asked, Found> = {
  name: string
  /** A query: it asks who is there and what they may see. Anything else is refused when this module is loaded. */
  ask: (asked: Asked) => Promise<Found>
  read: (request: Request, params: Params) => Asked
  /** Outside the query's transaction: what takes long to write down holds no connection. */
  write: (found: Found, request: Request) => Promise<Response> | Response
}

/** The one way to give out what a query finds as something else than a page: a file to download, JSON for a screen. */
export function readRoute<Asked, Found>({ name, ask, read, write }: Reading<Asked, Found>) {
  if (madeHere.get(ask)?.kind !== 'query') throw new TypeError(`${name}: only a query may be given out`)
  const made = (request: Request, context?: { params: Promise<Params> }): Promise<Response> =>
    answer(name, async () => {
      const params = (await context?.params) ?? {}
      try {
        return await write(await ask(read(request, params)), request)
      } catch (error) {
        // Who is not signed in hears only that, whatever the address.
        throw error instanceof Absent && (await sessionToken()) === null ? new SignedOut() : error
      }
    })
  madeHere.set(made, { kind: 'route', name })
  return made
}
