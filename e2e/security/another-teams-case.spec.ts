import type { APIRequestContext, APIResponse } from '@playwright/test'
import { blockedCase, blockedMap, fixtureCase, fixtureMap, otherTeamsCase, otherTeamsMap } from '../../db/seed/fixtures'
import { seedId } from '../../db/seed/ids'
import { expect, test, type Account } from '../fixtures'
import { addressOf, waysInNobodyJudged, waysInWithAnId, type Ids, type WayIn } from './ways-in'

/*
 * A case one may not see and a case that does not exist must be the same in everything that crosses the wire: status, title, body,
 * headers, and the payload Next sends when one navigates inside the app. Every page and endpoint that takes an id is tried: in its
 * address, in its question, or in what is sent along.
 */
const nowhere: Ids = {
  caseId: '5b8d0a4e-7f0e-4c53-9d57-0f6f1f2a9c11',
  documentId: '9a1c3c52-2d53-4c7e-8f6a-3d3b6d8d0b22',
  staffId: '0c3c4f7e-7a0e-4f7a-9b1e-2a55d0f3c7d1',
}

/** A colleague whose particulars are the administrator's alone. */
const staffId = seedId('fixtures', 'collega@houvast.example')

const attempts: [who: Account | null, what: string, ids: Ids][] = [
  [null, 'a case, without signing in', { caseId: fixtureCase, documentId: fixtureMap }],
  ['consulent2', 'a case of another team', { caseId: fixtureCase, documentId: fixtureMap }],
  ['consulent', 'a case of another team', { caseId: otherTeamsCase, documentId: otherTeamsMap }],
  ['collega', 'a case of my own team that is not mine', { caseId: fixtureCase, documentId: fixtureMap }],
  ['collega', 'a case with a conflict of interest', { caseId: blockedCase, documentId: blockedMap }],
  [
    'teamverantwoordelijke',
    'a case of another team than I lead',
    { caseId: otherTeamsCase, documentId: otherTeamsMap },
  ],
  ['regiostaf', 'a case of my region', { caseId: fixtureCase, documentId: fixtureMap }],
  ['onderzoek', 'any case', { caseId: fixtureCase, documentId: fixtureMap }],
  ['beheer', 'any case', { caseId: fixtureCase, documentId: fixtureMap }],
]

type Variant = { name: string; headers: Record<string, string>; search: string }
const variants: Variant[] = [
  { name: 'as a page', headers: {}, search: '' },
  { name: 'as a navigation inside the app', headers: { RSC: '1' }, search: '' },
  { name: 'as a navigation with its mark', headers: { RSC: '1' }, search: '?_rsc=1a2b3' },
  { name: 'as a prefetch', headers: { RSC: '1', 'Next-Router-Prefetch': '1' }, search: '?_rsc=1a2b3' },
  {
    name: 'as a prefetch of a part',
    headers: { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
    search: '?_rsc=1a2b3',
  },
]

const variantsOf = (way: WayIn) => (way.kind === 'page' ? variants : variants.slice(0, 1))

async function ask(request: APIRequestContext, way: WayIn, ids: Ids, variant: Variant): Promise<APIResponse> {
  const body = way.method === 'GET' ? {} : { data: way.body?.(ids) ?? {} }
  const address = addressOf(way.template, ids)
  return request.fetch(address + (address.includes('?') ? variant.search.replace('?', '&') : variant.search), {
    method: way.method,
    headers: variant.headers,
    maxRedirects: 0,
    ...body,
  })
}

/** All that differs by chance or because it was in the question: the nonce, the asked ids, the moment, the id of an error. */
async function told(response: APIResponse, ids: Ids) {
  const nonce = /'nonce-([^']+)'/.exec(response.headers()['content-security-policy'] ?? '')?.[1]
  const clean = (text: string) =>
    (nonce === undefined ? text : text.replaceAll(nonce, 'NONCE'))
      .replaceAll(ids.caseId, 'CASE')
      .replaceAll(ids.documentId, 'DOCUMENT')
      .replaceAll(ids.staffId ?? 'nobody', 'COLLEAGUE')
      .replaceAll(/"[^"]*_rsc=[^"]*"/g, '"RSC"')
  const headers = Object.entries(response.headers()).filter(
    ([name]) => !['date', 'etag', 'content-length'].includes(name),
  )
  const body = clean(await response.text())
  return {
    status: response.status(),
    title: /<title>(.*?)<\/title>/.exec(body)?.[1],
    body,
    headers: clean(JSON.stringify(headers)),
  }
}

/** What the browser gets to draw with: the payload of a navigation, or the same in scripts of a page. */
function payloadOf(body: string): { page: string; payload: string } {
  const sent: string[] = []
  const page = body.replace(
    /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g,
    (_all, text: string) => {
      sent.push(JSON.parse(text) as string)
      return ''
    },
  )
  return sent.length === 0 ? { page: '', payload: body } : { page, payload: sent.join('') }
}

/**
 * What is left when chance is taken out: React numbers, orders, nests and splits its parts as they become ready, Next gives each request
 * an id. So: everything the payload says, word by word and number by number, without what points to another part; and the tags of the page.
 */
function piecesOf(body: string): string[] {
  const { page, payload } = payloadOf(body)
  const said = payload
    .replaceAll(/"[\w-]{21}[vm]"/g, '"REQUEST"')
    .split('\n')
    .flatMap((line) => line.replace(/^[0-9a-f]*:/, '').match(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?/g) ?? [])
    .filter((word) => !/^"\$[\w@]/.test(word))
  return [...said, ...page.split(/(?<=>)/)]
}

/** Pieces of one that the other does not have. */
function differences(one: string, other: string): string[] {
  const [here, there] = [new Set(piecesOf(one)), new Set(piecesOf(other))]
  const only = (mine: Set<string>, theirs: Set<string>) => [...mine].filter((piece) => !theirs.has(piece))
  return [...only(here, there), ...only(there, here)].map((piece) => piece.slice(0, 300))
}

/** The same address is answered in a few shapes, by what happens to be ready first: one of them must be the one that was given. */
async function differencesFromAbsent(denied: string, askAgain: () => Promise<string>): Promise<string[]> {
  let found: string[] = []
  for (let attempt = 0; attempt < 8; attempt += 1) {
    found = differences(denied, await askAgain())
    if (found.length === 0) return []
  }
  return found
}

/** Words that stand only in the files of these cases: what the person who may read them sees there. */
async function canariesOf(request: APIRequestContext, caseId: string): Promise<string[]> {
  const body = await (await request.get(`/cases/${caseId}`)).text()
  const heading =
    /<h1[^>]*>(.*?)<\/h1>/s
      .exec(body)?.[1]
      ?.replace(/<[^>]+>/g, '')
      .trim() ?? ''
  return heading.split(/\s+/).filter((word) => word.length > 4 && word !== 'Familie')
}

test('what every page and endpoint takes along was looked at', () => expect(waysInNobodyJudged()).toEqual([]))

test('there is something to attack, and its own consultant gets in', async ({ as, context }) => {
  const ways = waysInWithAnId()
  expect(ways.map((way) => way.template)).toEqual(
    expect.arrayContaining(['/cases/[caseId]', '/documents/[documentId]', '/api/sync/[documentId]']),
  )
  await as('consulent')
  for (const template of ['/cases/[caseId]', '/documents/[documentId]'])
    expect(
      (await context.request.get(addressOf(template, { caseId: fixtureCase, documentId: fixtureMap }))).status(),
    ).toBe(200)
  expect((await canariesOf(context.request, fixtureCase)).length).toBeGreaterThan(0)
})

/** An administrator may see colleagues; the list of one's own families is there for whoever carries any. */
const isAllowed = (who: Account | null, { template }: WayIn) => who === 'beheer' && template.includes('[staffId]')
const isOwnList = ({ template }: WayIn) => template.includes('?q=')

for (const [who, what, here] of attempts)
  test(`${who ?? 'nobody'}: ${what} is not there`, async ({ context, another }) => {
    const ids = { ...here, staffId }
    const asker = who === null ? context.request : (await another(who)).context().request
    const owner = ids.caseId === otherTeamsCase ? 'consulent2' : 'consulent'
    const canaries = await canariesOf((await another(owner)).context().request, ids.caseId)
    for (const way of waysInWithAnId().filter((each) => !isAllowed(who, each)))
      for (const variant of variantsOf(way)) {
        const label = `${way.method} ${way.template} ${variant.name}`
        const denied = await told(await ask(asker, way, ids, variant), ids)
        const absent = await told(await ask(asker, way, nowhere, variant), nowhere)
        expect({ ...denied, body: '' }, label).toEqual({ ...absent, body: '' })
        const again = async () => (await told(await ask(asker, way, nowhere, variant), nowhere)).body
        expect(await differencesFromAbsent(denied.body, again), label).toEqual([])
        for (const canary of canaries) expect(denied.body, label).not.toContain(canary)
        if (way.kind === 'route')
          // A request that is no good is refused before anybody looks whose it is: 400, 415, 426. Never "forbidden".
          expect([label, String(denied.status)]).toEqual([
            label,
            expect.stringMatching(who === null ? /^401$/ : /^(?!401|403)4..$/),
          ])
        else if (variant === variants[0] && !isOwnList(way))
          expect([label, denied.status]).toEqual([label, who === null ? 307 : 404])
      }
  })
