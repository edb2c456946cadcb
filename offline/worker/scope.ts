/* The part of a service worker's world that ours uses. TypeScript's own description of it cannot stand beside that of a page. */

type Extendable = Event & { waitUntil(work: Promise<unknown>): void }
export type FetchEvent = Extendable & { readonly request: Request; respondWith(answer: Promise<Response>): void }
export type MessageEventOfWorker = Extendable & {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
  readonly source: { readonly url?: string } | null
}

export type WorkerScope = {
  readonly location: { readonly origin: string }
  readonly caches: CacheStorage
  readonly clients: { claim(): Promise<void> }
  readonly fetch: typeof fetch
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', run: (event: Extendable) => void): void
  addEventListener(name: 'fetch', run: (event: FetchEvent) => void): void
  addEventListener(name: 'message', run: (event: MessageEventOfWorker) => void): void
}
