import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { decodeMasterKey } from './master-key'

/** The password of a database role: derived, so that it is written down nowhere and the same for every process. */
export const rolePassword = (masterKey: string, role: string): string =>
  createHmac('sha256', decodeMasterKey(masterKey)).update(`role:${role}`).digest('hex')

/** NEXTAUTH_SECRET where none is given: the same for every process with this master key, so sessions hold on each of them. */
export const signInSecret = (masterKey: string): string =>
  createHmac('sha256', decodeMasterKey(masterKey)).update('sign-in').digest('base64')

/**
 * A password as PostgreSQL stores it (RFC 5803). Sending this in place of the password keeps the password out of the server's
 * log and out of the SQL a database administrator is asked to run.
 */
export function scramVerifier(password: string, salt = randomBytes(16), iterations = 4096): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest()
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`
}
