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
