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
  const response = NextResponse.next({ request: { headers: asked } })
  return withHeaders(response, [
    everywhere,
    keepNothing,
    { 'content-security-policy': policy },
    https() ? onlyOverHttps : {},
  ])
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
