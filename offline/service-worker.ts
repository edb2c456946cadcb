import type { Ask, HeldKey, Reply } from './worker/messages'
import type { FetchEvent, MessageEventOfWorker, WorkerScope } from './worker/scope'

/*
 * Compiled by scripts/steps/worker.mjs into one file without imports; it puts the name of the build and the list of its files in front.
 * What is cached lies on the disk in the clear, so it is chosen: hashed files, and shells that were asked for without credentials.
 * Never anything under /api, never what Next sends for a navigation inside the app, never a page made for somebody.
 */
declare const self: WorkerScope
declare const houvastBuild: { id: string; files: string[] }

const prefix = 'houvast-shell-'
const cacheName = prefix + houvastBuild.id
const shells = ['/visit', '/k', '/documents/shell']
const files = new Set(houvastBuild.files)
const languageNote = '/houvast-language'
const defaultLanguage = 'nl-BE'
const languages = ['nl-BE', 'en']

/** A page that has a shell of its own waits this long for the network; any other has nothing better to show. */
const patience = 4_000
const longPatience = 20_000

/** The key of the document in a child's hands, between two of its pages. In memory only: when the worker ends, it is gone. */
let held: HeldKey | null = null

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', (event) => event.waitUntil(answer(event)))
self.addEventListener('fetch', (event) => {
  const how = wayOf(event.request)
  if (how === 'file') event.respondWith(fromCache(event.request))
  if (how === 'page') event.respondWith(networkThenShell(event))
})

function wayOf(request: Request): 'file' | 'page' | 'leave' {
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return 'leave'
  if (request.mode === 'navigate') return 'page'
  return files.has(pathname) ? 'file' : 'leave'
}

const shellOf = (pathname: string): string => {
  if (pathname === '/k') return '/k'
  return /^\/documents\/[^/]+$/.test(pathname) ? '/documents/shell' : '/visit'
}

const shellAddress = (shell: string, language: string) => `${shell}?shell=${language}`

/** Everything or nothing: a build of which half is here would fail where nobody can help. */
async function fill(): Promise<void> {
  const cache = await self.caches.open(cacheName)
  for (let at = 0; at < houvastBuild.files.length; at += 12)
    await Promise.all(houvastBuild.files.slice(at, at + 12).map((file) => keep(cache, file, file)))
  for (const language of languages)
    for (const shell of shells) await keep(cache, shell, shellAddress(shell, language), language)
}

async function keep(cache: Cache, address: string, name: string, language?: string): Promise<void> {
  if (await cache.match(name)) return
  // Without credentials: what comes back can hold nothing of whoever is signed in.
  const response = await self.fetch(address, {
    credentials: 'omit',
    cache: 'no-store',
    ...(language !== undefined && { headers: { 'x-houvast-language': language } }),
  })
  if (!response.ok || response.redirected) throw new TypeError(`${address} answers ${response.status}`)
  await cache.put(name, response)
}

async function takeOver(): Promise<void> {
  for (const name of await self.caches.keys())
    if (name.startsWith(prefix) && name !== cacheName) await self.caches.delete(name)
  await self.clients.claim()
}

async function fromCache(request: Request): Promise<Response> {
  // Next puts the hash of the icon behind its name.
  const kept = await self.caches.match(request.url, { cacheName, ignoreSearch: true })
  return kept ?? self.fetch(request)
}

async function networkThenShell({ request }: FetchEvent): Promise<Response> {
  const { pathname } = new URL(request.url)
  const waits = pathname === '/visit' || shellOf(pathname) !== '/visit' ? patience : longPatience
  const asked = self.fetch(request).then(
    // What a proxy in front says when nobody is behind it is no answer of ours.
    (response) => (response.status >= 502 && response.status <= 504 ? null : response),
    () => null,
  )
  const first = await Promise.race([asked, new Promise<null>((done) => setTimeout(() => done(null), waits))])
  return first ?? (await shellFor(pathname)) ?? (await asked) ?? Response.error()
}

async function shellFor(pathname: string): Promise<Response | undefined> {
  const cache = await self.caches.open(cacheName)
  const noted = await cache.match(languageNote)
  return cache.match(shellAddress(shellOf(pathname), noted ? await noted.text() : defaultLanguage))
}

async function answer({ data, ports, source }: MessageEventOfWorker): Promise<void> {
  const reply = await replyTo(data as Ask, source?.url)
  ports[0]?.postMessage(reply)
}

async function replyTo(asked: Ask, from: string | undefined): Promise<Reply> {
  switch (asked.ask) {
    case 'hold-key':
      held = asked.held
      return { done: true }
    case 'take-key':
      // Only the page of a child may have it: to every other page of this origin it is as if there were none.
      return { held: from !== undefined && new URL(from).pathname === '/k' ? held : null }
    case 'drop-key':
      held = null
      return { done: true }
    case 'activate':
      await self.skipWaiting()
      return { done: true }
    case 'prepare':
      return { ready: await prepare(asked.locale) }
  }
}

/** The list may have gone with a sign-out; then it is fetched again. */
async function prepare(locale: string): Promise<boolean> {
  try {
    await fill()
    const cache = await self.caches.open(cacheName)
    await cache.put(languageNote, new Response(languages.includes(locale) ? locale : defaultLanguage))
    return true
  } catch {
    return false
  }
}
