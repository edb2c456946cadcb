import type { Browser } from '@playwright/test'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { beginDocument, beginHouses } from './begin-document'
import { launch } from './browser'
import { buildBareApp, serveBareApp } from './next-server'
import { cookieOf, serveHouvast, type Houvast } from './houvast-server'
import { table } from './median'
import { fixtureCase, fixtureMap } from '@/db/seed/fixtures'

/** Gzipped script that a page really downloads, first visit, against a bare Next page of the same build. Limits: design, section 4.9. */
type Weighed = { path: string; name: string; limit: number; account: string | null }
const houses = '019ab000-0000-7000-8000-000000000001'
const plan = '019ab000-0000-7000-8000-000000000002'
const pages: readonly Weighed[] = [
  { path: '/sign-in', name: 'sign in', limit: 1.6, account: null },
  { path: '/cases', name: 'case list', limit: 1.25, account: 'consulent' },
  { path: '/cases/new', name: 'new case', limit: 1.6, account: 'consulent' },
  { path: `/cases/${fixtureCase}`, name: 'case', limit: 1.25, account: 'consulent' },
  { path: `/cases/${fixtureCase}/thread`, name: 'thread of a case', limit: 1.25, account: 'consulent' },
  { path: `/cases/${fixtureCase}/trajectory`, name: 'what we did together', limit: 1.25, account: 'consulent' },
  { path: `/cases/${fixtureCase}/summary?for=court`, name: 'summary, to choose', limit: 1.25, account: 'consulent' },
  { path: `/cases/${fixtureCase}/summary/sheet?for=court`, name: 'summary, print', limit: 1.25, account: 'consulent' },
  { path: `/cases/${fixtureCase}/edit`, name: 'edit a case', limit: 1.6, account: 'consulent' },
  { path: `/documents/${fixtureMap}`, name: 'map, working', limit: 1.6, account: 'consulent' },
  { path: `/documents/${fixtureMap}/family`, name: 'map, with the family', limit: 1.6, account: 'consulent' },
  { path: `/documents/${fixtureMap}/print`, name: 'map, print', limit: 1.25, account: 'consulent' },
  { path: `/documents/${fixtureMap}/history`, name: 'map, history', limit: 1.25, account: 'consulent' },
  { path: `/documents/${fixtureMap}/review`, name: 'map, looked at together', limit: 1.6, account: 'consulent' },
  { path: '/reviews', name: 'what is looked at together', limit: 1.25, account: 'teamverantwoordelijke' },
  { path: `/documents/${houses}`, name: 'three houses, no sheet open', limit: 1.6, account: 'consulent' },
  { path: `/documents/${houses}/family`, name: 'three houses, with the family', limit: 1.6, account: 'consulent' },
  { path: `/documents/${houses}/print`, name: 'three houses, print', limit: 1.25, account: 'consulent' },
  { path: `/documents/${houses}/history`, name: 'three houses, history', limit: 1.25, account: 'consulent' },
  { path: `/documents/${plan}`, name: 'plan, working', limit: 1.6, account: 'consulent' },
  { path: `/documents/${plan}/family`, name: 'plan, with the family', limit: 1.6, account: 'consulent' },
  { path: `/documents/${plan}/print`, name: 'plan, print', limit: 1.25, account: 'consulent' },
  { path: '/take-along', name: 'take along', limit: 1.6, account: 'consulent' },
  { path: '/visit', name: 'visit, the lock', limit: 1.6, account: null },
  { path: '/k', name: 'in a child’s hands, the lock', limit: 1.6, account: null },
  { path: '/nothing-here', name: 'an address that is nothing', limit: 1.25, account: null },
  { path: '/measurement', name: 'measurement', limit: 1.25, account: 'regiostaf' },
  { path: '/my-work', name: 'my work', limit: 1.25, account: 'consulent' },
]

type Weight = { first: number; quiet: number }

/** `first`: until the page is quiet; `quiet`: what an editor then fetches ahead (tools/use-whole-editor.ts says when). */
async function weigh(browser: Browser, url: string, cookie: string | null): Promise<Weight> {
  const context = await browser.newContext(cookie === null ? {} : { extraHTTPHeaders: { cookie } })
  const page = await context.newPage()
  const bodies: Promise<{ url: string; size: number }>[] = []
  page.on('response', (response) => {
    // A worker lays the offline shells on the device beside the page: another measurement (docs/measurements.md, a visit).
    if (response.request().resourceType() === 'script' && !response.fromServiceWorker())
      bodies.push(
        response.body().then(
          (body) => ({ url: response.url(), size: gzipSync(body).length }),
          () => ({ url: response.url(), size: 0 }),
        ),
      )
  })
  const answer = await page.goto(url, { waitUntil: 'networkidle' })
  if (answer?.status() !== (url.endsWith('/nothing-here') ? 404 : 200))
    throw new Error(`${url} answered ${String(answer?.status())}`)
  // Hints of the server keep a document's page from ever being without a request.
  await pause(3_000)
  const ahead = await page.evaluate(() => {
    const quiet = performance.getEntriesByName('quiet')[0]?.startTime ?? Infinity
    return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime >= quiet ? [name] : []))
  })
  const weight: Weight = { first: 0, quiet: 0 }
  for (const { url: file, size } of await Promise.all(bodies)) weight[ahead.includes(file) ? 'quiet' : 'first'] += size
  await context.close()
  return weight
}

/** My Three Houses of a child of the fixture's family. */
async function houseOf(houvast: Houvast): Promise<void> {
  const owner = new pg.Client(clientConfig(houvast.database.settings, 'owner'))
  await owner.connect()
  await beginHouses(houvast, owner, houses)
  await owner.end()
}

/** A talk about the fixture's map, so that its page has a form. */
async function talkAbout(browser: Browser, houvast: Houvast): Promise<void> {
  const context = await browser.newContext({
    locale: 'nl-BE',
    extraHTTPHeaders: { cookie: await cookieOf(houvast.url, 'consulent') },
  })
  const page = await context.newPage()
  await page.goto(`${houvast.url}/documents/${fixtureMap}/review`)
  await page.getByRole('button', { name: 'Samen nakijken vragen' }).click()
  await page.getByRole('textbox').first().waitFor()
  await context.close()
}

/** A plan of the fixture's family, of which somebody said what it is for: its chapters are there. */
async function planOf(browser: Browser, houvast: Houvast): Promise<void> {
  const cookie = await beginDocument(houvast, plan, 'safety_plan')
  const context = await browser.newContext({ locale: 'nl-BE', extraHTTPHeaders: { cookie } })
  const page = await context.newPage()
  await page.goto(`${houvast.url}/documents/${plan}`)
  await page.getByRole('button', { name: /Voor de lange tijd/ }).click()
  await page.locator('[data-save="server"]').waitFor()
  await context.close()
}

buildBareApp()
const houvast = await serveHouvast(3212)
await houseOf(houvast)
const bare = await serveBareApp(3213, {})
const browser = await launch()
try {
  await talkAbout(browser, houvast)
  await planOf(browser, houvast)
  const { first: base } = await weigh(browser, bare.url, null)
  const rows: (string | number)[][] = [['bare Next page', (base / 1000).toFixed(1), '1.00', '', '']]
  const wanted = process.env['BENCH_PAGES'] ?? ''
  for (const page of pages.filter(({ name }) => name.includes(wanted))) {
    const cookie = page.account === null ? null : await cookieOf(houvast.url, page.account)
    const { first: size, quiet } = await weigh(browser, houvast.url + page.path, cookie)
    rows.push([
      page.name,
      (size / 1000).toFixed(1),
      (size / base).toFixed(2),
      `at most ${String(page.limit)}${size / base > page.limit ? '  NOT MET' : ''}`,
      quiet === 0 ? '' : (quiet / 1000).toFixed(1),
    ])
  }
  table(['page', 'gzipped script, kB', 'of bare', 'goal', 'fetched ahead once it is quiet, kB'], rows)
} finally {
  await browser.close()
  await bare.stop()
  await houvast.stop()
}
