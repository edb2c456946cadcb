import 'server-only'
import { cookies } from 'next/headers'
import { sessionCookie, visitCookie, visitSeconds } from '../session'

/**
 * `k`: in a child's hands; `d`: in a child's hands at a desk, where there is no visit to unlock; `v`: in a grown-up's. Only so that the
 * proxy can send a child back to its page; what may be reached is in the database.
 */
type Hands = 'k' | 'd' | 'v'

/** Another value at each step: a page that a browser kept behind the back button is thrown away when this changes (trust.md F5). */
export async function setVisitCookie(token: string, hands: Hands): Promise<void> {
  const jar = await cookies()
  jar.set(visitCookie(), `${hands}-${token}`, {
    httpOnly: true,
    sameSite: 'strict',
    secure: visitCookie().startsWith('__Host-'),
    path: '/',
    maxAge: visitSeconds,
  })
}

export async function dropVisitCookie(): Promise<void> {
  ;(await cookies()).delete({ name: visitCookie(), path: '/', secure: visitCookie().startsWith('__Host-') })
}

/** The desk ended on this device: its cookie opens nothing any more, and goes. */
export async function dropDeskCookie(): Promise<void> {
  const name = sessionCookie()
  ;(await cookies()).delete({ name, path: '/', secure: name.startsWith('__Secure-'), httpOnly: true })
}
