import { redirect } from 'next/navigation'
import { me } from '@/server/queries/me'
import { show } from '@/server/query'

/** The first place this person has business in. */
export default async function Home() {
  const { abilities } = await show(me({}))
  if (abilities.includes('list_own')) redirect('/cases')
  if (abilities.includes('administer')) redirect('/admin')
  redirect('/measurement')
}
