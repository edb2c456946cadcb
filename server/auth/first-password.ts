import 'server-only'
import { credential } from '@/db/schema/organisation'
import { asSignIn } from '../database'
import { firstPassword, hashPassword } from './password'

/** Replaces whatever password there was. The caller has asked for permission; only the sign-in role can write here. */
export async function setFirstPassword(staffId: string): Promise<string> {
  const password = firstPassword()
  const row = { staffId, passwordHash: await hashPassword(password), changedAt: new Date() }
  await asSignIn((tx) => tx.insert(credential).values(row).onConflictDoUpdate({ target: credential.staffId, set: row }))
  return password
}
