import 'server-only'
import { cookies } from 'next/headers'
import { sessionCookie, sessionToken } from '../session'
import { closeSession } from './staff-sessions'

/** Also for who is signed out already: then there is nothing left to end but the cookie. */
export async function endOwnSession(): Promise<void> {
  const token = await sessionToken()
  if (token !== null) await closeSession(token)
  const jar = await cookies()
  jar.delete({ name: sessionCookie(), path: '/', secure: sessionCookie().startsWith('__Secure-'), httpOnly: true })
}
