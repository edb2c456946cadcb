import type { BrowserContext } from '@playwright/test'
import type pg from 'pg'
import { fixtureCase } from '@/db/seed/fixtures'
import { cookieOf, type Houvast } from './houvast-server'

/** Begins a document of `consulent` in the fixture's case, as the button on the page of a family does. Returns the cookie it used. */
export async function beginDocument(houvast: Houvast, id: string, kind: string, childId?: string): Promise<string> {
  const cookie = await cookieOf(houvast.url, 'consulent')
  const begun = await fetch(`${houvast.url}/api/documents`, {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ id, caseId: fixtureCase, kind, subjectPersonId: childId }),
  })
  if (!begun.ok) throw new Error(`${kind} could not be begun: ${String(begun.status)}`)
  return cookie
}

/** A child of the fixture's family. */
export async function childOf(owner: pg.Client): Promise<string | undefined> {
  const child = await owner.query<{ id: string }>(
    "select id from person where case_id = $1 and kind = 'child' limit 1",
    [fixtureCase],
  )
  return child.rows[0]?.id
}

/** Begins My Three Houses of a child of the fixture's family. Returns the cookie it used. */
export const beginHouses = async (houvast: Houvast, owner: pg.Client, id: string): Promise<string> =>
  beginDocument(houvast, id, 'three_houses', await childOf(owner))

/** Gives a browser the session of a cookie header. */
export function carry(context: BrowserContext, cookie: string, url: string): Promise<void> {
  const [name = '', ...value] = cookie.split('=')
  return context.addCookies([{ name, value: value.join('='), url: new URL(url).origin }])
}
