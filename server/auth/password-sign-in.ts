import 'server-only'
import { sql } from 'drizzle-orm'
import { asSignIn } from '../database'
import { clientAddress } from './client-address'
import { admitSignIn, forgetAttempts } from './limits'
import { hashOfNobody, matchesPassword } from './password'

type Found = { staff_id: string | null; disabled: boolean | null; password_hash: string | null; sample: string | null }

/** Nobody's address holds it, and the database takes no text that does. */
const nul = '\u0000'

/** An address is the same in capitals, with spaces around it, and in every way Unicode can write it. */
const accountOf = (email: string) => email.normalize('NFKC').trim().toLowerCase().replaceAll(nul, '\uFFFD')

/** The longest we look at; a longer one is refused after the same work. */
const longest = 128

/**
 * Who this is, `wrong` or `limited`. An unknown name, a wrong password, somebody without a password and somebody who was disabled
 * get the same answer after the same work. Throws when the database is gone.
 */
export async function signInByPassword(
  given: { email: string; password: string },
  headers: Headers,
): Promise<{ staffId: string } | 'wrong' | 'limited'> {
  const account = accountOf(given.email).slice(0, 320)
  const address = clientAddress(headers)
  if (!(await admitSignIn(account, address))) return 'limited'
  const found = await asSignIn((tx) =>
    tx.execute<Found>(sql`
      select u.id as staff_id, u.disabled_at is not null as disabled, c.password_hash,
        (select password_hash from credential order by changed_at desc limit 1) as sample
      from (values (${account})) as asked (email)
      left join staff u on lower(u.email) = asked.email
      left join credential c on c.staff_id = u.id`),
  )
  const person = found.rows[0]
  const stored = person?.password_hash ?? hashOfNobody(person?.sample ?? null)
  const right = await matchesPassword(stored, given.password.slice(0, longest))
  if (!right || given.password.length > longest || !person?.staff_id || person.disabled !== false) return 'wrong'
  await forgetAttempts(account, address)
  return { staffId: person.staff_id }
}
