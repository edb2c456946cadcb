import { NextResponse, type NextRequest } from 'next/server'
import { randomBytes } from 'node:crypto'
import { contentSecurityPolicy } from './server/headers/content-security-policy'
import { everywhere, isHashedFile, keepNothing, onlyOverHttps } from './server/headers/security-headers'

/* eslint-disable no-restricted-syntax -- the proxy runs before server/env.ts may be loaded, and must answer even when a setting is wrong */
const development = process.env.NODE_ENV === 'development'
const https = () => process.env.NEXTAUTH_URL?.startsWith('https://') ?? false
/* eslint-enable no-restricted-syntax */

/**
 * Headers, on every answer: pages, endpoints, files and what is not found. It decides nothing about who may see what; that is asked
 * where the data is (server/access.ts), also when this file is walked around.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (isHashedFile(pathname)) return withHeaders(NextResponse.next(), [everywhere, https() ? onlyOverHttps : {}])
  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy({ nonce, development, https: https() })
  const asked = new Headers(request.headers)
  // Next reads the nonce for its own scripts from the policy of the request; pages read it from x-nonce.
  asked.set('content-security-policy', policy)
  asked.set('x-nonce', nonce)
  // Where to return after signing in. From us alone: what a client says under this name is overwritten here.
  asked.set('x-houvast-path', pathname + searchOf(request))
  const response = forVisit(request, asked) ?? NextResponse.next({ request: { headers: asked } })
  return withHeaders(response, [
    everywhere,
    keepNothing,
    { 'content-security-policy': policy },
    https() ? onlyOverHttps : {},
  ])
}

/** What a tablet in a child's hands may still ask for: its own page and what that is made of, and the lock. */
const childsOwn = /^\/(k|visit|api|_next|sw\.js|manifest\.webmanifest|icons?)(\/|\.|$)/
/** Handed over at a desk there is no visit, so no lock: the way back is on the child's page. */
const lock = /^\/visit(\/|$)/

/**
 * Routing for a tablet on a visit; what it may reach is decided in the database (decision 0019). A document is a shell that takes all
 * from the device, and whatever a child types leads back to its own page. A desk that is signed in beside it is a desk.
 */
function forVisit(request: NextRequest, headers: Headers): NextResponse | null {
  const hands = /^([kdv])-/.exec(
    (request.cookies.get('__Host-houvast-visit') ?? request.cookies.get('houvast-visit'))?.value ?? '',
  )?.[1]
  if (hands === undefined || request.cookies.has('__Secure-next-auth.session-token')) return null
  if (request.cookies.has('next-auth.session-token')) return null
  const { pathname } = request.nextUrl
  const elsewhere = !childsOwn.test(pathname) || (hands === 'd' && lock.test(pathname))
  if (hands !== 'v' && elsewhere) return NextResponse.redirect(new URL('/k', request.url))
  if (/^\/documents\/[0-9a-f-]{36}$/.test(pathname))
    return NextResponse.rewrite(new URL('/documents/shell', request.url), { request: { headers } })
  return null
}

/** Not before what is posted at every keystroke: the proxy copies the body and the headers of each. That route gives the headers itself. */
export const config = { matcher: ['/((?!api/sync/(?!events)).*)'] }

/** Without Next's own mark of a navigation inside the app. */
function searchOf(request: NextRequest): string {
  const search = new URLSearchParams(request.nextUrl.search)
  search.delete('_rsc')
  return search.size === 0 ? '' : `?${search.toString()}`
}

function withHeaders(response: NextResponse, lists: Readonly<Record<string, string>>[]): NextResponse {
  for (const [name, value] of lists.flatMap((list) => Object.entries(list))) response.headers.set(name, value)
  return response
}
