import type { Route } from 'next'

/** A path of our own out of whatever an address bar holds; "/" when it leads anywhere else, also by `//`, `/\` or a scheme. */
export function localPath(wanted: string | string[] | undefined): Route {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/'
  const base = 'http://house.invalid'
  if (!URL.canParse(wanted, base)) return '/'
  const address = new URL(wanted, base)
  // After signing in, the sign-in page would lead back to itself.
  if (address.origin !== base || address.pathname.startsWith('//') || address.pathname === '/sign-in') return '/'
  return (address.pathname + address.search) as Route
}
