'use server'

import { redirect } from 'next/navigation'
import { endOwnSession } from '@/server/auth/end-own-session'

/** Ends this session in the database, so that a copied cookie is worth nothing, and then forgets it here. */
export async function signOut() {
  await endOwnSession()
  redirect('/sign-in')
}
