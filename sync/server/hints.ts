import 'server-only'
import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { env } from '@/server/env'
import { logEvent } from '@/server/log'

/** Told when a document's log grew to this number, in whichever process. */
export type Hearer = (documentId: string, head: number) => void

const channel = 'houvast_document'
const together = 25
const mostInOne = 100

type State = {
  hearers: Set<Hearer>
  waiting: Map<string, number>
  timer: NodeJS.Timeout | null
  sending: boolean
  connection: Promise<pg.Client> | null
}
const shared = globalThis as typeof globalThis & { houvastHints?: State }
const state = (): State =>
  (shared.houvastHints ??= { hearers: new Set(), waiting: new Map(), timer: null, sending: false, connection: null })

/**
 * Says that a log grew. Only ids and a number travel, and losing one costs nothing: clients compare with the server on opening, on
 * coming back and every minute. Sent after the commit and in bunches, because NOTIFY inside a transaction makes all commits of the
 * database wait for each other.
 */
export function sayGrown(documentId: string, head: number): void {
  const held = state()
  for (const hear of held.hearers) hear(documentId, head)
  held.waiting.set(documentId, head)
  held.timer ??= setTimeout(() => void send(), together)
}

async function send(): Promise<void> {
  const held = state()
  held.timer = null
  if (held.sending) {
    held.timer = setTimeout(() => void send(), together)
    return
  }
  const said = [...held.waiting]
  held.waiting.clear()
  held.sending = true
  try {
    const client = await connected()
    for (let from = 0; from < said.length; from += mostInOne) {
      const payload = said.slice(from, from + mostInOne).map(([id, head]) => `${id}:${head}`)
      await client.query('select pg_notify($1, $2)', [channel, `${process.pid} ${payload.join(' ')}`])
    }
  } catch {
    logEvent('notify_lost', { documents: said.length })
  } finally {
    held.sending = false
  }
}

/** Hears of every document; whoever hears must look at what it may know. */
export function hear(hearer: Hearer): () => void {
  const held = state()
  held.hearers.add(hearer)
  void connected().catch(() => logEvent('notify_lost'))
  return () => held.hearers.delete(hearer)
}

/** One connection of this process, for listening and saying; a new one when it broke. */
function connected(): Promise<pg.Client> {
  const held = state()
  held.connection ??= connect().catch((error: unknown) => {
    held.connection = null
    throw error
  })
  return held.connection
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ ...clientConfig(env().connection, 'app'), application_name: 'houvast hints' })
  const lost = () => {
    const held = state()
    held.connection = null
    // Somebody still listens: others' hints would be missed until the next handshake of each.
    if (held.hearers.size > 0) setTimeout(() => void connected().catch(() => undefined), 2_000).unref()
  }
  client.on('error', lost)
  client.on('end', lost)
  client.on('notification', ({ payload }) => heardFromElsewhere(payload ?? ''))
  await client.connect()
  await client.query(`listen ${channel}`)
  return client
}

function heardFromElsewhere(payload: string): void {
  const [from, ...said] = payload.split(' ')
  if (from === String(process.pid)) return
  for (const each of said) {
    const [id, head] = each.split(':')
    if (id !== undefined && head !== undefined) for (const hearer of state().hearers) hearer(id, Number(head))
  }
}

/** Lets go of the connection: when the process ends, and between tests. */
export async function stopHints(): Promise<void> {
  const held = state()
  if (held.timer) clearTimeout(held.timer)
  held.timer = null
  held.hearers.clear()
  const client = await held.connection?.catch(() => null)
  held.connection = null
  client?.removeAllListeners('end')
  await client?.end()
}
