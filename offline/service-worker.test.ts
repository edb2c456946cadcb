import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { beforeEach, describe, expect, it } from 'vitest'
import { compileWorker } from '@/scripts/steps/worker.mjs'
import type { HeldKey } from './worker/messages'

const source = await compileWorker(readFileSync(join(import.meta.dirname, 'service-worker.ts'), 'utf8'))
const origin = 'https://houvast.example'

/** A cache of names and answers, as far as the worker asks. */
class FakeCaches {
  readonly stores = new Map<string, Map<string, Response>>()
  open(name: string) {
    const store = this.stores.get(name) ?? new Map<string, Response>()
    this.stores.set(name, store)
    return Promise.resolve({
      match: (key: string) => Promise.resolve(store.get(new URL(key, origin).href)?.clone()),
      put: (key: string, response: Response) => Promise.resolve(store.set(new URL(key, origin).href, response)),
    })
  }
  match(url: string, { cacheName }: { cacheName: string }) {
    return Promise.resolve(
      this.stores
        .get(cacheName)
        ?.get(url.split('?')[0] ?? '')
        ?.clone(),
    )
  }
  keys = () => Promise.resolve([...this.stores.keys()])
  delete = (name: string) => Promise.resolve(this.stores.delete(name))
}

type Asked = { url: string; init: RequestInit | undefined }

function worker(build = 'b1') {
  const listeners = new Map<string, (event: object) => void>()
  const asked: Asked[] = []
  const caches = worldOfCaches
  const did = { skipped: 0, claimed: 0 }
  const net: { answer: (url: string) => Promise<Response> } = {
    answer: (url) => Promise.resolve(new Response(`net ${url}`)),
  }
  const timers: (() => void)[] = []
  const self = {
    location: { origin },
    caches,
    clients: { claim: () => Promise.resolve(did.claimed++) },
    skipWaiting: () => Promise.resolve(did.skipped++),
    fetch: (given: string | Request, init?: RequestInit) => {
      const url = typeof given === 'string' ? given : given.url
      asked.push({ url, init })
      return net.answer(url)
    },
    addEventListener: (name: string, run: (event: object) => void) => listeners.set(name, run),
  }
  const prefix = `const houvastBuild = ${JSON.stringify({ id: build, files: ['/_next/static/a.js', '/icon.svg'] })}\n`
  const globals = { self, URL, Response, TypeError, Promise, Set, setTimeout: (run: () => void) => timers.push(run) }
  runInContext(prefix + source, createContext(globals))
  const fire = async (name: string, more: object = {}) => {
    const waits: Promise<unknown>[] = []
    listeners.get(name)?.({ ...more, waitUntil: (work: Promise<unknown>) => waits.push(work) })
    await Promise.all(waits)
  }
  const request = async (path: string, { mode = 'navigate', method = 'GET' } = {}): Promise<string | null> => {
    const answers: Promise<Response>[] = []
    listeners.get('fetch')?.({
      request: { url: new URL(path, origin).href, mode, method },
      respondWith: (given: Promise<Response>) => answers.push(given),
    })
    const answer = await answers[0]
    return answer ? answer.text() : null
  }
  const ask = async (data: object, from?: string) => {
    let reply: unknown
    await fire('message', {
      data,
      source: from === undefined ? null : { url: origin + from },
      ports: [{ postMessage: (said: unknown) => (reply = said) }],
    })
    return reply
  }
  const late = () => {
    for (const run of timers.splice(0)) run()
  }
  return { fire, request, ask, asked, net, did, late }
}

let worldOfCaches: FakeCaches
beforeEach(() => (worldOfCaches = new FakeCaches()))

const gone = () => Promise.reject(new TypeError('no network'))
const held = { documentId: 'd1' } as HeldKey

describe('what is kept', () => {
  it('is asked for without credentials, and is files and shells in each language and nothing else', async () => {
    const { fire, asked } = worker()
    await fire('install')
    expect(
      [...(worldOfCaches.stores.get('houvast-shell-b1')?.keys() ?? [])].map((url) => url.slice(origin.length)),
    ).toEqual([
      '/_next/static/a.js',
      '/icon.svg',
      ...['nl-BE', 'en'].flatMap((language) =>
        ['/visit', '/k', '/documents/shell'].map((shell) => `${shell}?shell=${language}`),
      ),
    ])
    expect(asked.every(({ init }) => init?.credentials === 'omit')).toBe(true)
  })

  it.each([
    ['a missing file', () => new Response(null, { status: 404 })],
    ['a redirect to somewhere else', () => Object.defineProperty(new Response('x'), 'redirected', { value: true })],
  ])('is nothing at all when there is %s: half a build would fail at a family', async (_what, answer) => {
    const { fire, net } = worker()
    net.answer = (url) => Promise.resolve(url === '/k' ? answer() : new Response(url))
    await expect(fire('install')).rejects.toThrow('/k')
  })

  it('goes when a newer build takes over, which it does only when a page asks; what is not ours stays', async () => {
    const { fire, did } = worker('b2')
    for (const name of ['houvast-shell-b1', 'houvast-shell-b2', 'of-somebody-else']) await worldOfCaches.open(name)
    await fire('install')
    expect(did.skipped).toBe(0)
    await fire('activate')
    expect([...worldOfCaches.stores.keys()]).toEqual(['houvast-shell-b2', 'of-somebody-else'])
    expect(did.claimed).toBe(1)
  })

  it('is fetched again when a sign-out took it, in the language that is asked for', async () => {
    const { fire, ask, request, net } = worker()
    await fire('install')
    worldOfCaches.stores.clear()
    expect(await ask({ ask: 'prepare', locale: 'en' })).toEqual({ ready: true })
    net.answer = gone
    expect(await request('/visit')).toBe('net /visit')
    expect(worldOfCaches.stores.get('houvast-shell-b1')?.has(`${origin}/visit?shell=en`)).toBe(true)
    worldOfCaches.stores.clear()
    expect(await ask({ ask: 'prepare', locale: 'en' })).toEqual({ ready: false })
  })
})

describe('what is answered', () => {
  it.each([
    ['/cases', '/visit'],
    ['/cases/01900000-0000-7000-8000-00000000000a', '/visit'],
    ['/documents/01900000-0000-7000-8000-00000000000a', '/documents/shell'],
    ['/documents/01900000-0000-7000-8000-00000000000a/print', '/visit'],
    ['/k', '/k'],
    ['/never/visited', '/visit'],
  ])('%s without a network is the shell %s', async (path, shell) => {
    const { fire, request, net } = worker()
    await fire('install')
    expect(await request(path)).toBe(`net ${origin}${path}`)
    net.answer = gone
    expect(await request(path)).toBe(`net ${shell}`)
  })

  it('is the shell when the network says nothing for long, or a proxy says that nobody is there', async () => {
    const { fire, request, net, late } = worker()
    await fire('install')
    net.answer = () => Promise.resolve(new Response('nobody', { status: 502 }))
    expect(await request('/visit')).toBe('net /visit')
    net.answer = () => new Promise(() => undefined)
    const slow = request('/visit')
    late()
    expect(await slow).toBe('net /visit')
  })

  it('is the file that is kept, before the network', async () => {
    const { fire, request, net } = worker()
    await fire('install')
    net.answer = gone
    expect(await request('/_next/static/a.js', { mode: 'no-cors' })).toBe('net /_next/static/a.js')
    expect(await request('/icon.svg?icon.123.svg', { mode: 'no-cors' })).toBe('net /icon.svg')
  })

  it.each([
    ['/api/sync/x', {}],
    ['/api/documents', { mode: 'navigate' }],
    ['/cases?_rsc=1', { mode: 'cors' }],
    ['/visit', { mode: 'navigate', method: 'POST' }],
    ['/_next/static/other-build.js', { mode: 'no-cors' }],
    ['https://elsewhere.example/', { mode: 'navigate' }],
  ])('is not its business: %s %o', async (path, given) => {
    const { fire, request } = worker()
    await fire('install')
    expect(await request(path, { mode: 'cors', ...given })).toBeNull()
  })
})

describe('the key in its memory', () => {
  it('is given to the page of a child and to no other, until it is dropped', async () => {
    const { ask } = worker()
    expect(await ask({ ask: 'take-key' }, '/k')).toEqual({ held: null })
    expect(await ask({ ask: 'hold-key', held }, '/visit')).toEqual({ done: true })
    for (const page of ['/visit', '/cases', '/k/x', '/documents/k', undefined])
      expect(await ask({ ask: 'take-key' }, page)).toEqual({ held: null })
    expect(await ask({ ask: 'take-key' }, '/k')).toEqual({ held })
    expect(await ask({ ask: 'take-key' }, '/k?x=1')).toEqual({ held })
    await ask({ ask: 'drop-key' }, '/k')
    expect(await ask({ ask: 'take-key' }, '/k')).toEqual({ held: null })
  })

  it('takes over at once when a person said so', async () => {
    const { ask, did } = worker()
    await ask({ ask: 'activate' }, '/visit')
    expect(did.skipped).toBe(1)
  })
})
