'use server'

import { cookies } from 'next/headers'
import { isLocale, localeCookie } from './locales'

/** Open to everyone, also before signing in: it keeps one of our own languages for this browser and touches nothing else. */
export async function chooseLocale(form: FormData) {
  const asked = form.get('locale')
  if (!isLocale(asked)) return
  const jar = await cookies()
  jar.set(localeCookie, asked, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 365 * 24 * 60 * 60 })
}
