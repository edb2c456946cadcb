import type { APIResponse } from '@playwright/test'
import { fixtureCase, fixtureMap } from '../../db/seed/fixtures'
import { everywhere } from '../../server/headers/security-headers'
import { expect, test } from '../fixtures'

/** What crosses the wire, not what the code says: Next or a later hand may add and take away. */
function expectHeaders(response: APIResponse, cache: RegExp) {
  const headers = response.headers()
  for (const [name, value] of Object.entries(everywhere))
    expect([response.url(), name, headers[name]]).toEqual([response.url(), name, value])
  expect([response.url(), headers['cache-control']]).toEqual([response.url(), expect.stringMatching(cache)])
  for (const name of ['x-powered-by', 'server', 'strict-transport-security'])
    expect([response.url(), name, headers[name]]).toEqual([response.url(), name, undefined])
}

test('every kind of answer carries the headers', async ({ as, page, context }) => {
  await as('consulent')
  for (const path of [
    '/cases',
    `/cases/${fixtureCase}`,
    `/documents/${fixtureMap}`,
    '/sessions',
    '/nothing-here',
    '/cases/no-id',
    '/api/auth/csrf',
    '/api/auth/session',
    '/api/nothing',
    '/readyz',
    '/healthz',
  ])
    expectHeaders(await context.request.get(path, { maxRedirects: 0 }), /^(private, )?no-store|no-store/)

  // Without the proxy before it: the route gives them itself, in an answer and in a refusal.
  for (const document of [fixtureMap, '11111111-1111-4111-8111-111111111111', 'no-id'])
    expectHeaders(await context.request.post(`/api/sync/${document}`, { data: Buffer.from([2, 0, 0, 0]) }), /no-store/)

  await page.goto('/cases')
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((name) => name.includes('/_next/static/')),
  )
  expect(files.length).toBeGreaterThan(3)
  for (const file of files) expectHeaders(await context.request.get(file), /^public, max-age=31536000, immutable$/)
})

test('a page runs only what carries its own nonce', async ({ as, context }) => {
  await as('consulent')
  const policies = new Set<string>()
  for (const path of ['/sign-in', '/cases', `/cases/${fixtureCase}`, '/sessions', '/nothing-here']) {
    const response = await context.request.get(path)
    const policy = response.headers()['content-security-policy'] ?? ''
    expect(policy).not.toMatch(/unsafe-|https?:/)
    policies.add(policy)
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    const html = await response.text()
    for (const [script] of html.matchAll(/<script\b[^>]*>/g))
      expect([path, script]).toEqual([path, expect.stringContaining(`nonce="${nonce}"`)])
    expect([path, [...html.matchAll(/<[a-z]+\b[^>]*\sstyle="/g)].map(([tag]) => tag)]).toEqual([path, []])
    expect([path, [...html.matchAll(/\son[a-z]+="/g)].map(([handler]) => handler)]).toEqual([path, []])
  }
  expect(policies.size).toBe(5)
})

test('what sneaks in as text does not run', async ({ browser, baseURL }) => {
  // A browser of its own: the others fail the test when the policy is broken, and here it is broken on purpose.
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const page = await context.newPage()
  await page.goto('/sign-in')
  const ran = await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<button id="bait" onclick="document.title = \'taken\'">x</button>')
    document.querySelector<HTMLButtonElement>('#bait')?.click()
    return document.title === 'taken'
  })
  expect(ran).toBe(false)
  await context.close()
})
