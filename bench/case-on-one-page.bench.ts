import * as Y from 'yjs'
import { fixtureCase, fixtureMap } from '@/db/seed/fixtures'
import { addRow } from '@/sync/model/edit'
import { writeRequest } from '@/sync/model/frame'
import { addLink } from '@/tools/links'
import { theOne } from '@/tools/safety-plan/codes'
import { beginDocument } from './begin-document'
import { serveHouvast, type Houvast } from './houvast-server'
import { median, percentile, table } from './median'
import { buildBareApp, serveBareApp } from './next-server'

/**
 * A full case read as one thread, looked back on, and taken along on one page: on paper and as a file, beside a bare Next page of the same
 * build. One at a time, as one consultant asks.
 */
const plan = '019ab000-0000-7000-8000-0000000000f1'
const asked = 40
const [cards, rules] = [120, 40]

async function write(houvast: Houvast, cookie: string, documentId: string, fill: (doc: Y.Doc) => void): Promise<void> {
  const doc = new Y.Doc()
  fill(doc)
  const body = writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update: Y.encodeStateAsUpdate(doc) })
  const answer = await fetch(`${houvast.url}/api/sync/${documentId}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream', 'sec-fetch-site': 'same-origin' },
    body: Buffer.from(body),
  })
  if (!answer.ok) throw new Error(`Writing was answered ${String(answer.status)}`)
}

/** Dangers with goals, strengths, steps, and a plan with a rule for each danger and more. */
async function fill(houvast: Houvast): Promise<string> {
  const cookie = await beginDocument(houvast, plan, 'safety_plan')
  const places = [
    'worries.danger_statement',
    'todo.safety_goal',
    'good.strength',
    'todo.next_step',
    'worries.past_harm',
  ]
  const dangers: string[] = []
  await write(houvast, cookie, fixtureMap, (doc) => {
    for (let at = 0; at < cards; at += 1) {
      const place = places[at % places.length] ?? ''
      const id = addRow(doc, 'cards', {
        fields: {
          place,
          voice: 'parent',
          enteredAt: '2026-10-01T10:00:00.000Z',
          ...(place === 'todo.safety_goal' && { pairedWith: dangers.at(-1) }),
        },
        texts: { text: `Zin ${String(at)}: ’s avonds leest mama voor, ook als de dag moeilijk was.` },
      })
      if (place === 'worries.danger_statement') dangers.push(id)
    }
  })
  await write(houvast, cookie, plan, (doc) => {
    addRow(doc, 'plan', { id: theOne, fields: { horizon: 'family', status: 'practising' } })
    const links = dangers.map((id) =>
      addLink(doc, {
        id,
        kind: 'danger_statement',
        text: 'We zijn bang',
        voice: { kind: 'team', person: null },
        voiceName: '',
        saidOn: null,
        about: null,
        sourceKind: 'three_columns',
        sourceDocument: fixtureMap,
      }),
    )
    for (let at = 0; at < rules; at += 1)
      addRow(doc, 'rules', {
        fields: { voice: 'parent', dangers: [links[at % links.length] ?? ''], enteredAt: '2026-10-02T10:00:00.000Z' },
        texts: { text: `Afspraak ${String(at)}: oma belt elke avond om acht uur.` },
      })
  })
  return cookie
}

async function times(address: string, cookie?: string): Promise<{ ms: number[]; bytes: number }> {
  const ms: number[] = []
  let bytes = 0
  for (let at = -3; at < asked; at += 1) {
    const begun = performance.now()
    const answer = await fetch(address, cookie === undefined ? {} : { headers: { cookie } })
    bytes = (await answer.arrayBuffer()).byteLength
    if (!answer.ok) throw new Error(`${address} was answered ${String(answer.status)}`)
    if (at >= 0) ms.push(performance.now() - begun)
  }
  return { ms, bytes }
}

buildBareApp()
const houvast = await serveHouvast(3212)
const bare = await serveBareApp(3213, {})
try {
  const cookie = await fill(houvast)
  const file = `${houvast.url}/cases/${fixtureCase}`
  const measured = [
    ['bare Next page', await times(bare.url)],
    ['thread of the case', await times(`${file}/thread`, cookie)],
    ['what we did together', await times(`${file}/trajectory`, cookie)],
    ['summary, to choose', await times(`${file}/summary?for=court`, cookie)],
    ['summary, on paper', await times(`${file}/summary/sheet?for=court`, cookie)],
    ['summary, as .docx', await times(`${houvast.url}/api/cases/${fixtureCase}/summary?for=court`, cookie)],
  ] as const
  const plain = median(measured[0][1].ms)
  table(
    ['page', 'ms (median)', 'p95 ms', 'of bare', 'kB'],
    measured.map(([name, { ms, bytes }]) => [
      name,
      median(ms).toFixed(1),
      percentile(ms, 0.95).toFixed(1),
      (median(ms) / plain).toFixed(2),
      (bytes / 1000).toFixed(1),
    ]),
  )
  console.log(
    `${String(cards)} cards and ${String(rules)} rules more than the fixture’s map; ${String(asked)} times each, one at a time`,
  )
} finally {
  await bare.stop()
  await houvast.stop()
}
