import type { Browser } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { beginHouses } from './begin-document'
import { launch } from './browser'
import { buildBareApp, serveBareApp } from './next-server'
import { cookieOf, serveHouvast, type Houvast } from './houvast-server'
import { table } from './median'
import { fixtureCase, fixtureMap } from '@/db/seed/fixtures'

/** Gzipped script that a page really downloads, first visit, against a bare Next page of the same build. Limits: design, section 4.9. */
type Weighed = { path: string; name: string; limit: number; account: string | null }
const houses = '019ab000-0000-7000-8000-000000000001'
const pages: readonly Weighed[] = [
  { path: '/sign-in', name: 'sign in', limit: 1.6, account: null },
  { path: '/cases', name: 'case list', limit: 1.25, account: 'consulent' },
  { path: '/cases/new', name: 'new case', limit: 1.6, account: 'consulent' },
  { path: `/cases/${fixtureCase}`, name: 'case', limit: 1.25, account: 'consulent' },
  { path: `/cases/${fixtureCase}/edit`, name: 'edit a case', limit: 1.6, account: 'consulent' },
  { path: `/documents/${fixtureMap}`, name: 'map, working', limit: 1.6, account: 'consulent' },
  { path: `/documents/${fixtureMap}/family`, name: 'map, with the family', limit: 1.6, account: 'consulent' },
  { path: `/documents/${fixtureMap}/print`, name: 'map, print', limit: 1.25, account: 'consulent' },
  { path: `/documents/${fixtureMap}/history`, name: 'map, history', limit: 1.25, account: 'consulent' },
  { path: `/documents/${houses}`, name: 'three houses, no sheet open', limit: 1.6, account: 'consulent' },
  { path: `/documents/${houses}/family`, name: 'three houses, with the family', limit: 1.6, account: 'consulent' },
  { path: `/documents/${houses}/print`, name: 'three houses, print', limit: 1.25, account: 'consulent' },
  { path: `/documents/${houses}/history`, name: 'three houses, history', limit: 1.25, account: 'consulent' },
  { path: '/take-along', name: 'take along', limit: 1.6, account: 'consulent' },
  { path: '/visit', name: 'visit, the lock', limit: 1.6, account: null },
  { path: '/k', name: 'in a child’s hands, the lock', limit: 1.6, account: null },
  { path: '/nothing-here', name: 'an address that is nothing', limit: 1.25, account: null },
  { path: '/measurement', name: 'measurement', limit: 1.25, account: 'regiostaf' },
  { path: '/my-work', name: 'my work', limit: 1.25, account: 'consulent' },
]

async function weigh(browser: Browser, url: string, cookie: string | null): Promise<number> {
  const context = await browser.newContext(cookie === null ? {} : { extraHTTPHeaders: { cookie } })
  const page = await context.newPage()
  const bodies: Promise<number>[] = []
  page.on('response', (response) => {
    // A worker lays the offline shells on the device beside the page: another measurement (docs/measurements.md, a visit).
    if (response.request().resourceType() === 'script' && !response.fromServiceWorker())
      bodies.push(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      )
  })
  const answer = await page.goto(url, { waitUntil: 'networkidle' })
  if (answer?.status() !== (url.endsWith('/nothing-here') ? 404 : 200))
    throw new Error(`${url} answered ${String(answer?.status())}`)
  const total = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0)
  await context.close()
  return total
}

/** My Three Houses of a child of the fixture's family. */
async function houseOf(houvast: Houvast): Promise<void> {
  const owner = new pg.Client(clientConfig(houvast.database.settings, 'owner'))
  await owner.connect()
  await beginHouses(houvast, owner, houses)
  await owner.end()
}

buildBareApp()
const houvast = await serveHouvast(3212)
await houseOf(houvast)
const bare = await serveBareApp(3213, {})
const browser = await launch()
try {
  const base = await weigh(browser, bare.url, null)
  const rows: (string | number)[][] = [['bare Next page', (base / 1000).toFixed(1), '1.00', '']]
  for (const page of pages) {
    const cookie = page.account === null ? null : await cookieOf(houvast.url, page.account)
    const size = await weigh(browser, houvast.url + page.path, cookie)
    rows.push([
      page.name,
      (size / 1000).toFixed(1),
      (size / base).toFixed(2),
      `at most ${String(page.limit)}${size / base > page.limit ? '  NOT MET' : ''}`,
    ])
  }
  table(['page', 'gzipped script, kB', 'of bare', 'goal'], rows)
} finally {
  await browser.close()
  await bare.stop()
  await houvast.stop()
}
