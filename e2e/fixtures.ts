import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { demoPassword } from '../db/seed/accounts'

export type Account =
  | 'consulent'
  | 'consulent2'
  | 'collega'
  | 'teamverantwoordelijke'
  | 'regiostaf'
  | 'onderzoek'
  | 'beheer'
  | 'meting.regio'

/** Signs in the way the form does: next-auth's own token, then its own endpoint. Throws when the cookie did not come. */
export async function signIn(context: BrowserContext, account: Account, origin = ''): Promise<void> {
  // A connection kept open may be closed by the server in the moment it is used again.
  const maxRetries = 2
  const asked = await context.request.get(`${origin}/api/auth/csrf`, { maxRetries })
  const { csrfToken } = (await asked.json()) as { csrfToken: string }
  await context.request.post(`${origin}/api/auth/callback/credentials`, {
    form: { csrfToken, email: `${account}@houvast.example`, password: demoPassword, json: 'true' },
    maxRetries,
  })
  const cookies = await context.cookies()
  if (!cookies.some((cookie) => cookie.name.endsWith('next-auth.session-token')))
    throw new Error(`${account} could not sign in`)
}

/**
 * No serious complaint of axe, on everything WCAG 2.2 AA that a machine can see. From the top of the page: of what lies half under a bar
 * that stays in place axe says that it is too small to tap, and how far a page was scrolled is chance.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0))
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
    ),
  ).toEqual([])
}

/** Watches a page for two things that must never happen anywhere: a request to another origin, and a break of the content security policy. */
function watch(page: Page, wrong: string[], own: string): void {
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== own) wrong.push(`left the origin: ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy') || message.text().includes('Content-Security-Policy'))
      wrong.push(`policy broken: ${message.text()}`)
  })
  page.on('pageerror', (error) => wrong.push(`script error: ${error.message}`))
}

type Fixtures = {
  /** Makes this page's context somebody's. */
  as: (account: Account) => Promise<void>
  /** A second person with a browser of their own. */
  another: (account: Account) => Promise<Page>
  /** What went wrong in any page of this test, whoever's it is. */
  wrong: string[]
  nothingWrong: undefined
}

export const test = base.extend<Fixtures>({
  as: async ({ context }, use) => {
    await use((account) => signIn(context, account))
  },
  another: async ({ browser, baseURL, wrong }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (account) => {
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        locale: 'nl-BE',
        timezoneId: 'Europe/Brussels',
      })
      contexts.push(context)
      context.on('page', (page) => watch(page, wrong, new URL(baseURL ?? '').hostname))
      await signIn(context, account)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
  wrong: async ({}, use) => use([]),
  nothingWrong: [
    async ({ context, baseURL, wrong }, use) => {
      const own = new URL(baseURL ?? '').hostname
      context.on('page', (page) => watch(page, wrong, own))
      await use(undefined)
      expect(wrong).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
