import { isSecureEnough } from '@/sync/browser/secure'
import type { Ask, HeldKey, Reply } from './worker/messages'

/** Whether this address can have a service worker: https, or this machine itself. */
export const canWorkOffline = (): boolean => isSecureEnough() && 'serviceWorker' in (navigator as Partial<Navigator>)

const answerWithin = 2_000
/** Files of a whole build, over a line that is slow. */
const preparedWithin = 180_000

/** Registers the worker and waits until every file of a visit lies here, in this language. False when it could not. */
export async function prepareOffline(locale: string): Promise<boolean> {
  if (!canWorkOffline()) return false
  try {
    const registration = await navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' })
    const worker = await whenActive(registration)
    const reply = worker && (await ask(worker, { ask: 'prepare', locale }, preparedWithin))
    return reply !== null && 'ready' in reply && reply.ready
  } catch {
    return false
  }
}

/** Null when it could not be installed: `ready` would then be waited for for ever. */
async function whenActive({ active, installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const coming = installing ?? waiting
  if (active || !coming) return active
  return new Promise((done) => {
    const look = () => {
      if (coming.state === 'activated') done(coming)
      else if (coming.state === 'redundant') done(null)
    }
    coming.addEventListener('statechange', look)
    look()
  })
}

/** Lays the key of one document in the worker's memory, for the page of a child. False where there is no worker to hold it. */
export async function holdKey(held: HeldKey): Promise<boolean> {
  return (await askActive({ ask: 'hold-key', held })) !== null
}

/** In the moment a page goes, without waiting: a reload finds the key again, also when the worker had ended meanwhile. */
export function holdKeyInPassing(held: HeldKey): void {
  if (canWorkOffline()) navigator.serviceWorker.controller?.postMessage({ ask: 'hold-key', held } satisfies Ask)
}

export async function takeKey(): Promise<HeldKey | null> {
  const reply = await askActive({ ask: 'take-key' })
  return reply !== null && 'held' in reply ? reply.held : null
}

export async function dropHeldKey(): Promise<void> {
  await askActive({ ask: 'drop-key' })
}

/** Tells when a newer version waits; `activate` lets it take over and loads the page anew. Gives back how to stop listening. */
export function watchUpdates(tell: (activate: () => void) => void): () => void {
  if (!canWorkOffline()) return () => undefined
  let stopped = false
  void navigator.serviceWorker.getRegistration('/').then((registration) => {
    if (!registration) return
    const look = () => {
      const { waiting } = registration
      if (!waiting || stopped) return
      tell(() => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
        waiting.postMessage({ ask: 'activate' } satisfies Ask)
      })
    }
    look()
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
  })
  return () => (stopped = true)
}

async function askActive(what: Ask): Promise<Reply | null> {
  if (!canWorkOffline()) return null
  const registration = await navigator.serviceWorker.getRegistration('/').catch(() => undefined)
  const worker = registration?.active
  return worker ? ask(worker, what, answerWithin) : null
}

/** Null when it does not answer in time. */
function ask(worker: ServiceWorker, what: Ask, within: number): Promise<Reply | null> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<Reply>) => done(data)
    setTimeout(() => done(null), within)
    worker.postMessage(what, [port2])
  })
}
