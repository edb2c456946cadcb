import 'server-only'
import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { env } from '../env'
import { sessionCookie } from '../session'

/** As next-auth sets its own at signing in: for a session that comes back to this browser (decision 0034) and lasts so many seconds more. */
export async function setDeskCookie(token: string, seconds: number): Promise<void> {
  const name = sessionCookie()
  const value = await encode({ token: { sid: token }, secret: env().NEXTAUTH_SECRET, maxAge: seconds })
  const jar = await cookies()
  jar.set(name, value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: name.startsWith('__Secure-'),
    path: '/',
    maxAge: seconds,
  })
}
