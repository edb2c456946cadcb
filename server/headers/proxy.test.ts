import { NextRequest } from 'next/server'
import { expect, it } from 'vitest'
import { proxy } from '@/proxy'
import { everywhere } from './security-headers'

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers }))
const nonceOf = (response: Response) =>
  /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? ''

it('gives every answer the headers, and a nonce of 128 bits that is never the same', () => {
  const nonces = Array.from({ length: 100 }, () => nonceOf(ask('/cases')))
  expect(new Set(nonces).size).toBe(100)
  for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
  for (const path of ['/cases', '/api/sync/x', '/nothing', '/icon.svg'])
    for (const [name, value] of Object.entries({ ...everywhere, 'cache-control': 'no-store' }))
      expect([path, ask(path).headers.get(name)]).toEqual([path, value])
})

it('leaves hashed files to the cache', () => {
  const response = ask('/_next/static/chunks/a.js')
  expect(response.headers.get('cache-control')).toBeNull()
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

it('tells pages the nonce and the path itself, whatever the client says', () => {
  const response = ask('/cases?q=a&_rsc=1', {
    'x-nonce': 'mine',
    'x-houvast-path': '//elsewhere.example',
    'content-security-policy': "script-src 'nonce-mine'",
  })
  expect(response.headers.get('x-middleware-request-x-nonce')).toBe(nonceOf(response))
  expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(
    response.headers.get('content-security-policy'),
  )
  expect(response.headers.get('x-middleware-request-x-houvast-path')).toBe('/cases?q=a')
})

it('turns nobody away and lets nobody in', () => {
  const response = ask('/admin')
  expect([response.status, response.headers.get('location'), response.headers.get('x-middleware-next')]).toEqual([
    200,
    null,
    '1',
  ])
})

it.each([
  ['v', '/cases', null],
  ['v', '/visit', null],
  ['k', '/cases', '/k'],
  ['k', '/visit', null],
  ['k', '/sign-in', '/k'],
  ['d', '/cases', '/k'],
  ['d', '/visit', '/k'],
  ['d', '/visit/x', '/k'],
  ['d', '/visitors', '/k'],
  ['d', '/documents/01900000-0000-7000-8000-00000000000a', '/k'],
  ['d', '/k', null],
  ['d', '/api/visit/desk', null],
])('leads whoever has the tablet in hand (%s) from %s to %s', (hands, path, to) => {
  const response = ask(path, { cookie: `houvast-visit=${hands}-${'a'.repeat(64)}` })
  const location = response.headers.get('location')
  expect(location === null ? null : new URL(location).pathname).toBe(to)
})
