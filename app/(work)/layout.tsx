import { getTranslations } from 'next-intl/server'
import type { ComponentProps, ReactNode } from 'react'
import { WorkShell, type Place } from '@/components/layout/WorkShell'
import { PageGuard } from '@/offline/PageGuard'
import { SignOut } from '@/offline/screens/SignOut'
import { me } from '@/server/queries/me'
import { show } from '@/server/query'
import { signOut } from './sign-out'

type Ability = Awaited<ReturnType<typeof me>>['abilities'][number]

/** Which ability opens which place. A link that is not shown is no wall: each page asks for permission itself. */
const opens: [Place, Ability][] = [
  ['cases', 'list_own'],
  ['reviews', 'list_own'],
  ['myWork', 'list_own'],
  ['measurement', 'measure'],
  ['admin', 'administer'],
]

export default async function WorkLayout({ children }: { children: ReactNode }) {
  const { name, role, place, abilities } = await show(me({}))
  const t = await getTranslations('nav')
  const nav = opens.filter(([, ability]) => abilities.includes(ability)).map(([at]) => at)
  const roleName = t(`roles.${role}`)
  const account = {
    name,
    role: place === null ? roleName : t('roleInPlace', { role: roleName, place }),
    sessionsHref: '/sessions',
    signOut,
    leave: (look: Pick<ComponentProps<typeof SignOut>, 'className' | 'children'>) => (
      <SignOut action={signOut} {...look} />
    ),
  }
  return (
    <WorkShell nav={nav} account={account}>
      <PageGuard />
      {children}
    </WorkShell>
  )
}
