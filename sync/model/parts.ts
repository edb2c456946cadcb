import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { documentIdKey, metaRoot } from './keys'
import { rootOf } from './plain'

/** What is sent at once at most: some seconds on a poor line, so that what arrived is never sent again because the rest did not. */
export const partBytes = 512 * 1024

/** One part of what a server lacks: it can be applied without the parts after it. `last` holds the deletions too. */
export type Part = { update: Uint8Array; last: boolean }

type Struct = Y.Item | Y.GC
type Chunk = { from: number; structs: Uint8Array[] }

/**
 * The next part of what the state vector does not know, at most `most` bytes, or one struct where a single one is larger. Nothing in
 * it waits for what comes later, so each part is acknowledged by itself, and what the server says it has then is where the next one
 * begins: no list is kept that could be lost. What waits for something this document never got is left out; to send it would keep
 * the server from taking the rest.
 */
export function nextPart(doc: Y.Doc, sv: Uint8Array, most: number): Part {
  const walk = new Walk(doc, Y.decodeStateVector(sv))
  const chunks = new Map<number, Chunk>()
  let bytes = 0
  for (let next = walk.next(); next; next = walk.next()) {
    const written = encode(next.struct, next.offset)
    if (bytes > 0 && bytes + written.length > most) return { update: writeUpdate(chunks, noDeletions), last: false }
    const client = next.struct.id.client
    const chunk = chunks.get(client) ?? { from: next.struct.id.clock + next.offset, structs: [] }
    chunks.set(client, chunk)
    chunk.structs.push(written)
    bytes += written.length
    walk.take(next)
  }
  // A state vector tells nothing of deletions, so all of them are sent: a few bytes for each stretch.
  const deletions = deletionsOf(doc)
  if (bytes > 0 && bytes + deletions.length > most) return { update: writeUpdate(chunks, noDeletions), last: false }
  return { update: writeUpdate(chunks, deletions), last: true }
}

type Next = { struct: Struct; offset: number }

/** Goes through the structs a state vector does not know, each after everything it builds on. */
class Walk {
  readonly #clients: Map<number, Struct[]>
  readonly #known: Map<number, number>
  readonly #stack: number[]

  constructor(doc: Y.Doc, known: Map<number, number>) {
    this.#clients = doc.store.clients
    this.#known = known
    const lacking = [...this.#clients.keys()].filter((client) => this.#clockOf(client) < this.#endOf(client))
    // First whoever wrote which document this is: a server that finds another name takes nothing of it.
    const naming = rootOf(doc, metaRoot)?._map.get(documentIdKey)?.id.client
    this.#stack = lacking.sort((one, other) => Number(one === naming) - Number(other === naming) || one - other)
  }

  next(): Next | null {
    for (;;) {
      const client = this.#stack.at(-1)
      if (client === undefined) return null
      const found = this.#structAt(client)
      if (!found) {
        this.#stack.pop()
        continue
      }
      const needed = dependenciesOf(found.struct).find(({ client, clock }) => this.#clockOf(client) <= clock)
      if (!needed) return found
      this.#stack.push(needed.client)
    }
  }

  take({ struct }: Next): void {
    this.#known.set(struct.id.client, struct.id.clock + struct.length)
  }

  #clockOf(client: number): number {
    return this.#known.get(client) ?? 0
  }

  #endOf(client: number): number {
    const last = this.#clients.get(client)?.at(-1)
    return last ? last.id.clock + last.length : 0
  }

  #structAt(client: number): Next | null {
    const clock = this.#clockOf(client)
    const structs = this.#clients.get(client)
    if (!structs || clock >= this.#endOf(client)) return null
    const struct = structs[Y.findIndexSS(structs, clock)]
    return struct ? { struct, offset: clock - struct.id.clock } : null
  }
}

/** What must be there before this struct can be: its neighbours when it was written, and the type it stands in. */
function dependenciesOf(struct: Struct): Y.ID[] {
  if (!(struct instanceof Y.Item)) return []
  const within = struct.parent instanceof Y.AbstractType ? (struct.parent._item?.id ?? null) : null
  return [struct.origin, struct.rightOrigin, within].filter(
    (id) => id !== null && id.client !== struct.id.client,
  ) as Y.ID[]
}

function encode(struct: Struct, offset: number): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  struct.write(encoder, offset)
  return encoding.toUint8Array(encoder.restEncoder)
}

/** The first version of the format of Yjs updates. Higher clients first, as Yjs writes them itself. */
function writeUpdate(chunks: ReadonlyMap<number, Chunk>, deletions: Uint8Array): Uint8Array {
  return encoding.encode((to) => {
    encoding.writeVarUint(to, chunks.size)
    for (const [client, { from, structs }] of [...chunks].sort(([one], [other]) => other - one)) {
      encoding.writeVarUint(to, structs.length)
      encoding.writeVarUint(to, client)
      encoding.writeVarUint(to, from)
      for (const struct of structs) encoding.writeUint8Array(to, struct)
    }
    encoding.writeUint8Array(to, deletions)
  })
}

const noDeletions = new Uint8Array([0])

function deletionsOf(doc: Y.Doc): Uint8Array {
  const { clients } = Y.createDeleteSetFromStructStore(doc.store)
  return encoding.encode((to) => {
    encoding.writeVarUint(to, clients.size)
    for (const [client, stretches] of [...clients].sort(([one], [other]) => other - one)) {
      encoding.writeVarUint(to, client)
      encoding.writeVarUint(to, stretches.length)
      for (const { clock, len } of stretches) {
        encoding.writeVarUint(to, clock)
        encoding.writeVarUint(to, len)
      }
    }
  })
}
