import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { canonicalOf, documentHash } from '@/sync/model/canonical'
import { addRow, textOf } from '@/sync/model/edit'
import { forkDocument } from '@/sync/model/fork'
import { nothing, packedHeader, readRequest, takesHeader, writeAnswer } from '@/sync/model/frame'
import { checkStructure } from '@/sync/model/structure'
import { Transport, type Fork, type SendState } from './transport'

/** A server of one document: keeps what the real one keeps. `status` makes it refuse; `lost` loses answers. */
class FakeServer {
  doc = new Y.Doc()
  head = 0
  epoch = 1
  status: number | null = null
  lost = 0
  posts = 0
  /** The largest body it, or something before it, lets through. */
  most = Infinity
  largest = 0

  fetch = async (_address: unknown, init?: RequestInit): Promise<Response> => {
    await Promise.resolve()
    this.posts++
    if (this.status === 0) throw new TypeError('no network')
    if (this.status !== null) return new Response(null, { status: this.status })
    const body = init?.body as Uint8Array
    if (body.length > this.most) return new Response(null, { status: 413 })
    this.largest = Math.max(this.largest, body.length)
    const read = readRequest(body)
    if (!read.ok) return new Response(null, { status: 400 })
    const { epoch, sv, update } = read.value
    if (epoch !== 0 && epoch !== this.epoch) return this.#frame(410, sv)
    if (update.length > 0) {
      const next = new Y.Doc()
      Y.applyUpdate(next, Y.encodeStateAsUpdate(this.doc))
      Y.applyUpdate(next, update)
      if (next.store.pendingStructs || next.store.pendingDs) return this.#frame(409, sv)
      if (checkStructure(next)) return new Response(null, { status: 422 })
      this.doc = next
      this.head++
    }
    if (this.lost > 0) {
      this.lost--
      throw new TypeError('the answer was lost')
    }
    return this.#frame(200, sv, update.length === 0)
  }

  #frame(status: number, sv: Uint8Array, asked = false): Response {
    const answer = {
      head: this.head,
      epoch: this.epoch,
      sv: Y.encodeStateVector(this.doc),
      diff: Y.encodeStateAsUpdate(this.doc, sv),
      hash: asked ? documentHash(this.doc) : nothing,
    }
    return new Response(writeAnswer(answer) as Uint8Array<ArrayBuffer>, { status })
  }
}

/** A client whose clock is turned by hand. */
function client(
  server: FakeServer,
  doc = new Y.Doc(),
  given: { epoch?: number; since?: Uint8Array; isUnsent?: () => boolean; isBegun?: () => boolean } = {},
) {
  const timers: { at: number; run: () => void }[] = []
  let clock = 0
  const told: SendState[] = []
  const forks: Fork[] = []
  const marks: [Uint8Array, number][] = []
  const transport = new Transport({
    documentId: 'd',
    doc,
    epoch: given.epoch ?? 0,
    since: given.since ?? null,
    ...(given.isUnsent && { isUnsent: given.isUnsent }),
    ...(given.isBegun && { isBegun: given.isBegun }),
    origin: 'server',
    tell: (state) => told.push(state),
    fork: (how) => forks.push(how),
    acknowledged: (sv, epoch) => marks.push([sv, epoch]),
    fetch: (...given: Parameters<FakeServer['fetch']>) => server.fetch(...given),
    now: () => new Date(clock),
    waits: {
      wait(ms, run) {
        const timer = { at: clock + ms, run }
        timers.push(timer)
        return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0)
      },
      random: () => 1,
    },
  })
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') transport.changed(update)
  })
  const settle = async () => {
    for (let turn = 0; turn < 60; turn++) await new Promise<void>((next) => setImmediate(next))
  }
  return {
    doc,
    transport,
    forks,
    marks,
    state: () => told.at(-1),
    /** Lets this much time pass. */
    async pass(ms: number) {
      const until = clock + ms
      for (;;) {
        const next = timers.sort((a, b) => a.at - b.at)[0]
        if (!next || next.at > until) break
        timers.shift()
        clock = next.at
        next.run()
        await settle()
      }
      clock = until
      await settle()
    },
    nextIn: () => Math.min(...timers.map(({ at }) => at - clock)),
  }
}

const opened = async (server: FakeServer, doc?: Y.Doc) => {
  const it = client(server, doc)
  it.transport.handshake()
  await it.pass(10)
  return it
}

describe('a right that ended', () => {
  /** Refuses everything but what is handed on, and keeps that. */
  function refusing(status: number, late: number) {
    const server = new FakeServer()
    const handed: Uint8Array[] = []
    server.fetch = (address, init) => {
      if (!String(address).endsWith('/late')) return Promise.resolve(new Response(null, { status }))
      const read = readRequest(init?.body as Uint8Array)
      if (read.ok) handed.push(read.value.update)
      return Promise.resolve(new Response('{}', { status: late }))
    }
    return { server, handed }
  }
  const known = Y.encodeStateVector(new Y.Doc())
  const written = () => {
    const doc = new Y.Doc()
    addRow(doc, 'items', { texts: { words: 'bij het gezin' } })
    return doc
  }
  const meet = async (server: FakeServer, doc: Y.Doc, given: Parameters<typeof client>[2]) => {
    const it = client(server, doc, given)
    it.transport.handshake()
    await it.pass(10)
    it.transport.handshake()
    await it.pass(10)
    return it
  }

  it.each([404, 403])('hands on what was not sent, whole and once, and then counts it as sent (%i)', async (status) => {
    const { server, handed } = refusing(status, 201)
    const doc = written()
    const { state } = await meet(server, doc, { epoch: 1, since: known, isUnsent: () => true })
    expect(state()).toMatchObject({ problem: 'handed_on', clean: true })
    expect(handed).toHaveLength(1)
    const arrived = new Y.Doc()
    Y.applyUpdate(arrived, handed[0] ?? nothing)
    expect(canonicalOf(arrived)).toBe(canonicalOf(doc))
  })

  it('hands on what was begun here and the server never heard of, as the first epoch', async () => {
    const { server, handed } = refusing(404, 201)
    const doc = written()
    const begun = { isUnsent: () => true, isBegun: () => true }
    const { state, marks } = await meet(server, doc, begun)
    expect(state()).toMatchObject({ problem: 'handed_on', clean: true })
    expect(handed).toHaveLength(1)
    expect(marks.at(-1)).toEqual([Y.encodeStateVector(doc), 1])
  })

  it('has nothing to hand on of what was begun here and left empty, and nothing waits any more', async () => {
    const { server, handed } = refusing(404, 201)
    const doc = new Y.Doc()
    const { state, marks } = await meet(server, doc, { isUnsent: () => false, isBegun: () => true })
    expect(state()).toMatchObject({ problem: 'right_ended' })
    expect(handed).toEqual([])
    expect(marks.at(-1)).toEqual([Y.encodeStateVector(doc), 1])
  })

  it('hands on what was typed while that was under way', async () => {
    const { server, handed } = refusing(404, 201)
    const doc = written()
    const answers = server.fetch
    server.fetch = (address, init) => {
      if (String(address).endsWith('/late') && handed.length === 0)
        addRow(doc, 'items', { texts: { words: 'nog iets' } })
      return answers(address, init)
    }
    await meet(server, doc, { epoch: 1, since: known, isUnsent: () => true })
    const arrived = new Y.Doc()
    for (const update of handed) Y.applyUpdate(arrived, update)
    expect(canonicalOf(arrived)).toBe(canonicalOf(doc))
  })

  it('hands nothing on when everything was sent, or when nothing is known of what the server has', async () => {
    for (const given of [
      { epoch: 1, since: Y.encodeStateVector(written()) },
      { epoch: 0, since: known },
    ]) {
      const { server, handed } = refusing(404, 201)
      const doc = given.epoch === 0 ? written() : new Y.Doc()
      const { state } = await meet(server, doc, { ...given, isUnsent: () => false })
      expect([state()?.problem, handed.length]).toEqual(['right_ended', 0])
    }
  })

  it.each([
    [404, 'right_ended'],
    [413, 'right_ended'],
    [410, 'case_erased'],
  ])('keeps the work here when it is not taken (%i)', async (late, problem) => {
    const { server } = refusing(404, late)
    const { state } = await meet(server, written(), { epoch: 1, since: known, isUnsent: () => true })
    expect(state()).toMatchObject({ problem, clean: false })
  })
})

describe('sending', () => {
  it('brings what was made offline, takes what others made, and then sends each change in one post', async () => {
    const server = new FakeServer()
    addRow(server.doc, 'items', { texts: { words: 'van een ander' } })
    const doc = new Y.Doc()
    const id = addRow(doc, 'items', { texts: { words: 'van mij' } })
    const { pass, state } = await opened(server, doc)
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
    expect(state()).toMatchObject({ clean: true, problem: null, failing: false })
    const posts = server.posts
    for (const key of 'abc') textOf(doc, 'items', id, 'words').insert(0, key)
    expect(state()?.clean).toBe(false)
    await pass(250)
    expect(server.posts).toBe(posts + 1)
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
    expect(state()?.clean).toBe(true)
  })

  it('sends within a second what somebody writes who never pauses', async () => {
    const server = new FakeServer()
    const { doc, pass } = await opened(server)
    const words = textOf(doc, 'items', addRow(doc, 'items', {}), 'words')
    const posts = server.posts
    for (let at = 0; at < 12; at++) {
      words.insert(words.length, 'a')
      await pass(100)
    }
    expect(server.posts).toBe(posts + 1)
  })

  it('sends what was typed while a post was under way', async () => {
    const server = new FakeServer()
    const { doc, pass } = await opened(server)
    const id = addRow(doc, 'items', { texts: { words: 'a' } })
    const words = textOf(doc, 'items', id, 'words')
    await pass(300)
    const send = server.fetch
    let typed = 0
    server.fetch = (...given) => {
      if (typed++ < 3) {
        words.insert(words.length, 'b')
        words.delete(0, 1)
      }
      return send(...given)
    }
    words.insert(1, 'c')
    await pass(2_000)
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
  })

  it('sends a deletion made offline, which no state vector shows', async () => {
    const server = new FakeServer()
    const id = addRow(server.doc, 'items', { texts: { words: 'weg ermee' } })
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(server.doc))
    textOf(doc, 'items', id, 'words').delete(0, 4)
    await opened(server, doc)
    expect(textOf(server.doc, 'items', id, 'words').toJSON()).toBe('ermee')
  })

  it('tries again with longer pauses and never gives up or loses anything', async () => {
    const server = new FakeServer()
    server.status = 0
    const { doc, pass, state, nextIn } = await opened(server)
    const pauses: number[] = []
    for (let turn = 0; turn < 9; turn++) {
      pauses.push(nextIn())
      addRow(doc, 'items', { texts: { words: `rij ${turn}` } })
      await pass(nextIn())
    }
    expect(Math.max(...pauses)).toBeLessThanOrEqual(30_000)
    expect(state()).toMatchObject({ failing: true, clean: false })
    server.status = 503
    await pass(31_000)
    server.status = null
    await pass(31_000)
    expect(state()).toMatchObject({ failing: false, clean: true })
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
  })

  it('an answer that was lost leads to the same content once', async () => {
    const server = new FakeServer()
    const { doc, pass } = await opened(server)
    server.lost = 2
    addRow(doc, 'items', { texts: { words: 'een keer' } })
    await pass(10_000)
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
    expect(Object.values(server.doc.getMap('fields').toJSON())).toHaveLength(1)
  })

  it('a server put back from an older copy gets everything again', async () => {
    const server = new FakeServer()
    const { doc, pass } = await opened(server)
    addRow(doc, 'items', { texts: { words: 'een' } })
    await pass(300)
    server.doc = new Y.Doc()
    server.head = 0
    addRow(doc, 'items', { texts: { words: 'twee' } })
    await pass(5_000)
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
  })

  it('a hint makes it look, one that it knows already does not', async () => {
    const server = new FakeServer()
    const one = await opened(server)
    const other = await opened(server)
    const id = addRow(one.doc, 'items', { texts: { words: 'hallo' } })
    await one.pass(300)
    other.transport.hint(server.head)
    await other.pass(100)
    expect(canonicalOf(other.doc)).toBe(canonicalOf(one.doc))
    textOf(one.doc, 'items', id, 'words').delete(0, 2)
    await one.pass(300)
    other.transport.hint(server.head)
    await other.pass(100)
    expect(textOf(other.doc, 'items', id, 'words').toJSON()).toBe('llo')
    const posts = server.posts
    other.transport.hint(server.head)
    await other.pass(1_000)
    expect(server.posts).toBe(posts)
  })

  it('sends at once what is unsent when the page goes', async () => {
    const server = new FakeServer()
    const { doc, transport, pass } = await opened(server)
    addRow(doc, 'items', { texts: { words: 'laatste woorden' } })
    transport.flush()
    await pass(0)
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
  })
})

describe('a document larger than one request', () => {
  /** Some megabytes of a drawing, made without a network. */
  const drawn = (strokes = 800) => {
    const doc = new Y.Doc()
    for (let at = 0; at < strokes; at += 1)
      doc.getMap('records').set(`worry/shape:${at}`, { s: 'a', r: { points: `${at}`.padEnd(4_000, 'p') } })
    return doc
  }

  it('goes in parts, each kept before the next, and is told clean only when all of it is there', async () => {
    const server = new FakeServer()
    const doc = drawn()
    const it = client(server, doc)
    const toldEarly: number[] = []
    const send = server.fetch
    server.fetch = async (...given) => {
      const answer = await send(...given)
      const there = server.doc.getMap('records').size
      if (there < 800 && it.state()?.clean) toldEarly.push(there)
      return answer
    }
    it.transport.handshake()
    await it.pass(1_000)
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
    expect(it.state()).toMatchObject({ clean: true, problem: null })
    expect(toldEarly).toEqual([])
    expect(server.head).toBeGreaterThan(5)
    expect(server.largest).toBeLessThan(600_000)
  })

  it('goes on where it was cut off, and what is drawn meanwhile comes too', async () => {
    const server = new FakeServer()
    const doc = drawn()
    const it = client(server, doc)
    const send = server.fetch
    let left = 4
    server.fetch = (...given) => {
      if (left-- === 0) server.status = 0
      doc.getMap('records').set(`worry/shape:extra${String(left)}`, { s: 'a', r: {} })
      return send(...given)
    }
    it.transport.handshake()
    await it.pass(400)
    const kept = server.doc.getMap('records').size
    expect(kept).toBeGreaterThan(100)
    expect(kept).toBeLessThan(800)
    server.status = null
    server.fetch = send
    const before = server.head
    await it.pass(3_000)
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
    expect(server.head - before).toBeLessThan(7)
  })

  it('is cut smaller where something before the server lets less through', async () => {
    const server = new FakeServer()
    server.most = 100_000
    const doc = drawn(300)
    const { pass, state } = await opened(server, doc)
    await pass(60_000)
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
    expect(state()).toMatchObject({ clean: true, problem: null })
  })

  it('goes in parts also when it was made in one go with the network there', async () => {
    const server = new FakeServer()
    const { doc, pass, state } = await opened(server)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(drawn()), 'paste')
    await pass(1_000)
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
    expect(server.largest).toBeLessThan(600_000)
    expect(state()?.clean).toBe(true)
  })
})

describe('an answer', () => {
  it('that comes slowly is waited for; one in which nothing moves is not', async () => {
    const server = new FakeServer()
    addRow(server.doc, 'items', { texts: { words: 'van de server' } })
    const send = server.fetch
    const writers: ReadableStreamDefaultController<Uint8Array>[] = []
    const rest: Uint8Array[] = []
    server.fetch = async (...given) => {
      const whole = new Uint8Array(await (await send(...given)).arrayBuffer())
      rest.push(whole.slice(-6))
      return new Response(
        new ReadableStream<Uint8Array>({
          start(controller) {
            controller.enqueue(whole.slice(0, -6))
            writers.push(controller)
          },
        }),
      )
    }
    const { doc, transport, pass, state } = client(server)
    transport.handshake()
    await pass(14_000)
    expect(state()).toBeUndefined()
    await pass(1_600)
    expect(state()).toMatchObject({ failing: true })
    // The second one takes 20 seconds in all, and never stands still for 15.
    const [begin, end] = [rest.at(-1)!.slice(0, 3), rest.at(-1)!.slice(3)]
    await pass(10_000)
    writers.at(-1)!.enqueue(begin)
    await pass(1)
    await pass(10_000)
    writers.at(-1)!.enqueue(end)
    writers.at(-1)!.close()
    await pass(10)
    expect(writers).toHaveLength(2)
    expect(canonicalOf(doc)).toBe(canonicalOf(server.doc))
  })

  it('comes packed when it is large, and is unpacked', async () => {
    const server = new FakeServer()
    server.doc.getMap('records').set('worry/shape:1', { s: 'a', r: { points: 'p'.repeat(100_000) } })
    const send = server.fetch
    server.fetch = async (address, init) => {
      expect(new Headers(init?.headers).get(takesHeader)).toBe('gzip')
      const answer = await send(address, init)
      const packed = gzipSync(new Uint8Array(await answer.arrayBuffer()))
      return new Response(packed, { status: answer.status, headers: { [packedHeader]: 'gzip' } })
    }
    const { doc } = await opened(server)
    await vi.waitFor(() => expect(canonicalOf(doc)).toBe(canonicalOf(server.doc)))
  })
})

describe('what stands in the way', () => {
  it.each([
    [401, 'signed_out'],
    [403, 'read_only'],
    [404, 'right_ended'],
    [413, 'too_large'],
    [426, 'newer_version'],
  ] as const)('%i is told as %s; nothing is lost, and it goes on when it is over', async (status, problem) => {
    const server = new FakeServer()
    const { doc, transport, pass, state } = await opened(server)
    server.status = status
    const id = addRow(doc, 'items', { texts: { words: 'ondertussen' } })
    await pass(60_000)
    expect(state()).toMatchObject({ problem, clean: false })
    textOf(doc, 'items', id, 'words').insert(0, 'en ')
    await pass(1_000)
    server.status = null
    transport.handshake()
    await pass(1_000)
    expect(state()).toMatchObject({ problem: null, clean: true })
    expect(canonicalOf(server.doc)).toBe(canonicalOf(doc))
  })
})

describe('a document that cannot be synced', () => {
  it('because of its structure goes on in a fork with everything that can be read', async () => {
    const server = new FakeServer()
    const { doc, pass, forks } = await opened(server)
    doc.getMap('elsewhere').set('a', 1)
    addRow(doc, 'items', { texts: { words: 'wat telt' } })
    await pass(2_000)
    expect(forks).toHaveLength(1)
    const { serverState, since, epoch } = forks[0]!
    expect(epoch).toBe(1)
    const fresh = forkDocument(serverState, doc, since)
    await opened(server, fresh)
    expect(checkStructure(server.doc)).toBeNull()
    expect(canonicalOf(server.doc)).toContain('wat telt')
  })

  it('because its clientID was used twice is found out by the hash', async () => {
    const server = new FakeServer()
    const [one, other] = [new Y.Doc(), new Y.Doc()]
    one.clientID = other.clientID = 99
    const row = '01900000-0000-7000-8000-000000000001'
    addRow(one, 'items', { id: row, texts: { words: 'zo' } })
    addRow(other, 'items', { id: row, texts: { words: 'of' } })
    await opened(server, one)
    const { forks, pass } = await opened(server, other)
    await pass(5_000)
    expect(forks[0]?.since).toBeNull()
  })

  it('because of another epoch goes on without what was erased', async () => {
    const server = new FakeServer()
    const old = new Y.Doc()
    addRow(old, 'items', { texts: { words: 'gewist' } })
    server.epoch = 2
    const it = client(server, old, { epoch: 1, since: Y.encodeStateVector(old) })
    it.transport.handshake()
    await it.pass(100)
    const { serverState, epoch, since } = it.forks[0]!
    expect(epoch).toBe(2)
    expect(canonicalOf(forkDocument(serverState, old, since))).not.toContain('gewist')
  })
})
