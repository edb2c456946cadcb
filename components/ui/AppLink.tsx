import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps } from 'react'

type LinkRest = Omit<ComponentProps<typeof Link>, 'href'>

/**
 * A link inside the app. Never fetched ahead: opening a case is written in its audit trail,
 * so a page may only be asked for when a person asks for it.
 */
export function AppLink({ href, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { href: string }) {
  // The kit knows no routes; whoever passes the address knows it exists.
  const address: unknown = href
  return <Link href={address as Route} prefetch={false} {...(rest as LinkRest)} />
}
