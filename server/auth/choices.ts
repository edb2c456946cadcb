import 'server-only'
import { sql } from 'drizzle-orm'
import { demoAccounts, demoPassword, type DemoAccount } from '@/db/seed/accounts'
import { actorOf } from '../access'
import { asSession, asSignIn } from '../database'
import { env } from '../env'
import { SignedOut } from '../errors'
import { logUnexpected } from '../log'
import { sessionToken } from '../session'

export type DemoChoice = { people: Pick<DemoAccount, 'email' | 'name' | 'role'>[]; password: string }

/** The made-up people, where their organisation is. */
async function demoChoice(): Promise<DemoChoice | null> {
  const found = await asSignIn((tx) =>
    tx.execute<{ email: string }>(
      sql`select u.email from staff u join organisation o on o.id = u.organisation_id where o.demo and u.disabled_at is null`,
    ),
  )
  const there = new Set(found.rows.map((row) => row.email))
  const people = demoAccounts
    .filter((account) => there.has(account.email))
    .map(({ email, name, role }) => ({ email, name, role }))
  return people.length === 0 ? null : { people, password: demoPassword }
}

type Choices = { federated: string | null; demo: DemoChoice | null; reachable: boolean }

/** In which ways one can sign in here: the name of the identity provider, and the demo accounts. Not `reachable`: nobody can, now. */
export async function signInChoices(): Promise<Choices> {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env()
  const configured = OIDC_ISSUER !== undefined && OIDC_CLIENT_ID !== undefined && OIDC_CLIENT_SECRET !== undefined
  const federated = configured ? (OIDC_NAME ?? 'OpenID Connect') : null
  try {
    return { federated, demo: await demoChoice(), reachable: true }
  } catch (error) {
    logUnexpected(error, 'sign_in.choices')
    return { federated, demo: null, reachable: false }
  }
}

/** Has this browser a session that still lives? For the sign-in page alone, which has nothing to ask then. Never throws. */
export async function isSignedIn(): Promise<boolean> {
  const token = await sessionToken()
  if (token === null) return false
  return asSession(token, actorOf).then(
    () => true,
    (error: unknown) => {
      if (!(error instanceof SignedOut)) logUnexpected(error, 'sign_in.is_signed_in')
      return false
    },
  )
}
