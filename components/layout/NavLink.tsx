'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/AppLink'

/** The one part of the shell that must know where the reader is: a layout on the server does not. */
export function NavLink({
  href,
  className,
  children,
}: {
  href: string
  className: string | undefined
  children: ReactNode
}) {
  const path = usePathname()
  const here = path === href || path.startsWith(`${href}/`)
  return (
    <AppLink href={href} className={className} aria-current={path === href ? 'page' : here ? 'true' : undefined}>
      {children}
    </AppLink>
  )
}
