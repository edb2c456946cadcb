export type Listening = { stop(): void }

type Hint = { doc: string; head: number }
type Word = { kind: 'hint'; hint: Hint } | { kind: 'wants'; docs: string[]; tab: string } | { kind: 'who' }

/** Documents this tab listens for; each may be listened for twice while a page changes. */
const mine = new Map<string, Set<(head: number) => void>>()
/** What other tabs listen for. They say so again when asked, so a closed tab is forgotten at the next change. */
let theirs = new Map<string, string[]>()
let channel: BroadcastChannel | null = null
let source: { events: EventSource; docs: string } | null = null
let leading = false
const tab = Math.random().toString(36).slice(2)

/**
 * Hears when somebody else changed a document. Only a hint: comparing state vectors is the truth. One connection for the whole
 * browser, because HTTP/1.1 gives an origin six: the tab that holds the lock has it and tells the others.
 */
export function listen(documentId: string, hear: (head: number) => void): Listening {
  const hearers = mine.get(documentId) ?? new Set()
  mine.set(documentId, hearers.add(hear))
  join()
  say({ kind: 'wants', docs: [...mine.keys()], tab })
  reconnect()
  return {
    stop() {
      hearers.delete(hear)
      if (hearers.size === 0) mine.delete(documentId)
      say({ kind: 'wants', docs: [...mine.keys()], tab })
      reconnect()
    },
  }
}

function join(): void {
  if (channel || leading) return
  const locks = (navigator as Partial<Navigator>).locks
  if (typeof BroadcastChannel === 'undefined' || !locks) {
    leading = true
    return
  }
  channel = new BroadcastChannel('houvast-events')
  channel.onmessage = ({ data }: MessageEvent<Word>) => heard(data)
  // Held until the tab is closed; then the browser gives it to the next one.
  void locks.request('houvast-events', () => {
    leading = true
    theirs = new Map()
    say({ kind: 'who' })
    reconnect()
    return new Promise<never>(() => undefined)
  })
}

const say = (word: Word): void => channel?.postMessage(word)

function heard(word: Word): void {
  if (word.kind === 'hint') deliver(word.hint)
  else if (word.kind === 'who') say({ kind: 'wants', docs: [...mine.keys()], tab })
  else {
    theirs.set(word.tab, word.docs)
    reconnect()
  }
}

function deliver({ doc, head }: Hint): void {
  for (const hear of mine.get(doc) ?? []) hear(head)
}

/** Opens the connection for all documents wanted, when they are not the same as before. */
function reconnect(): void {
  if (!leading) return
  const docs = [...new Set([...mine.keys(), ...[...theirs.values()].flat()])].sort().slice(0, 50).join(',')
  if (source?.docs === docs) return
  source?.events.close()
  source = null
  if (docs === '') return
  const events = new EventSource(`/api/sync/events?docs=${docs}`)
  events.onmessage = ({ data }: MessageEvent<string>) => {
    const hint = JSON.parse(data) as Hint
    deliver(hint)
    say({ kind: 'hint', hint })
  }
  // A refusal (signed out, no right any more) ends it for good, where a lost network does not: asked again after a while.
  events.onerror = () => {
    if (events.readyState !== EventSource.CLOSED || source?.events !== events) return
    source = null
    setTimeout(reconnect, 30_000)
  }
  source = { events, docs }
}
