import { packedHeader, packing, takesHeader } from '@/sync/model/frame'
import type { Waits } from './waits'

export type Reply = { status: number; body: Uint8Array }
type World = { fetch: typeof fetch; waits: Waits }

/** How long nothing may move: a line that is slow but goes on is not given up. */
const silence = 15_000
/** Bytes a second of a poor line, for what is sent: of that a page does not hear how far it is. */
const slowest = 20_000

/** Posts a frame and reads the whole answer. Throws when the network fails or nothing moves any more. */
export async function postFrame({ fetch, waits }: World, address: string, frame: Uint8Array): Promise<Reply> {
  const giveUp = new AbortController()
  const silent = new Promise<never>((_, fail) => {
    giveUp.signal.addEventListener('abort', () => fail(new TypeError('Nothing moves')))
  })
  let cancel = waits.wait(silence + (frame.length / slowest) * 1_000, () => giveUp.abort())
  const moved = () => {
    cancel()
    cancel = waits.wait(silence, () => giveUp.abort())
  }
  const read = async (): Promise<Reply> => {
    const response = await fetch(address, {
      method: 'POST',
      body: frame as Uint8Array<ArrayBuffer>,
      headers: {
        'content-type': 'application/octet-stream',
        ...(typeof DecompressionStream === 'undefined' ? {} : { [takesHeader]: packing }),
      },
      cache: 'no-store',
      // Small last words are sent even when the page is closed meanwhile; the browser allows 64 kB of them.
      keepalive: frame.length < 60_000,
      signal: giveUp.signal,
    })
    moved()
    const body = await bytesOf(response, moved)
    return { status: response.status, body: response.headers.has(packedHeader) ? await unpacked(body) : body }
  }
  try {
    return await Promise.race([read(), silent])
  } finally {
    cancel()
  }
}

async function bytesOf(response: Response, moved: () => void): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = response.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    parts.push(next.value)
    moved()
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream(packing))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
