import 'server-only'
import { sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { federatedIdentity } from '@/db/schema/organisation'
import { asSignIn } from '../database'

/** What an identity provider says about somebody (OpenID Connect Core, 5.1). */
export type Claims = { iss?: unknown; sub: string; email?: unknown; email_verified?: unknown }

/**
 * The colleague behind an account at the identity provider, or null. A first sign-in is tied to the colleague with the same
 * address, if the provider has verified it and nobody else's account was tied to that colleague before. Never makes a colleague:
 * who works here is decided by an administrator, not by who can sign in somewhere.
 */
export async function staffOfClaims(issuer: string, claims: Claims): Promise<string | null> {
  return asSignIn(async (tx) => {
    const known = await tx.execute<{ id: string; disabled: boolean }>(sql`
      select u.id, u.disabled_at is not null as disabled from federated_identity f join staff u on u.id = f.staff_id
      where f.issuer = ${issuer} and f.subject = ${claims.sub}`)
    const tied = known.rows[0]
    if (tied) return tied.disabled ? null : tied.id
    if (claims.email_verified !== true || typeof claims.email !== 'string') return null
    const named = await tx.execute<{ id: string }>(sql`
      select u.id from staff u where lower(u.email) = ${claims.email.normalize('NFKC').trim().toLowerCase()} and u.disabled_at is null
        and not exists (select from federated_identity f where f.staff_id = u.id and f.issuer = ${issuer})`)
    const colleague = named.rows[0]
    if (!colleague) return null
    await tx.insert(federatedIdentity).values({ id: randomUUID(), issuer, subject: claims.sub, staffId: colleague.id })
    return colleague.id
  })
}
