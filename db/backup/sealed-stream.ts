import { createCipheriv, createDecipheriv } from 'node:crypto'

/** Large enough that the 20 bytes around a chunk do not matter, small enough to hold in memory. */
const chunkSize = 1024 * 1024

export class BackupDamaged extends Error {}

/**
 * A chunk's place is its nonce and "last" is signed with it, so that chunks cannot be swapped, repeated, dropped or cut off at
 * the end without being noticed (the STREAM construction, Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 */
const nonceOf = (place: number) => {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(place, 8)
  return nonce
}
const saidWith = (last: boolean) => Buffer.from([last ? 1 : 0])

/** AES-256-GCM in chunks: length (4 bytes, highest bit for the last), tag (16), sealed bytes. The key is for this stream alone. */
export async function* seal(plain: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  let waiting = Buffer.alloc(0)
  let place = 0
  const sealed = (part: Buffer, last: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place)).setAAD(saidWith(last))
    place += 1
    const body = Buffer.concat([cipher.update(part), cipher.final()])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(last ? (body.length | 0x80000000) >>> 0 : body.length)
    return Buffer.concat([head, cipher.getAuthTag(), body])
  }
  for await (const piece of plain) {
    waiting = Buffer.concat([waiting, piece])
    for (; waiting.length > chunkSize; waiting = waiting.subarray(chunkSize))
      yield sealed(waiting.subarray(0, chunkSize), false)
  }
  yield sealed(waiting, true)
}

/** The other way; gives only bytes that were proven, and throws BackupDamaged at the first that were not. */
export async function* unseal(stored: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  let waiting = Buffer.alloc(0)
  let place = 0
  let ended = false
  for await (const piece of stored) {
    waiting = Buffer.concat([waiting, piece])
    for (let size = sizeOf(waiting); size !== null && waiting.length >= 20 + size; size = sizeOf(waiting)) {
      if (ended) throw new BackupDamaged('there is something behind its end')
      ended = waiting.readUInt8(0) >= 0x80
      yield openChunk(waiting.subarray(4, 20), waiting.subarray(20, 20 + size), key, place, ended)
      place += 1
      waiting = waiting.subarray(20 + size)
    }
  }
  if (!ended || waiting.length > 0) throw new BackupDamaged('its end is missing')
}

function sizeOf(waiting: Buffer): number | null {
  if (waiting.length < 4) return null
  const size = waiting.readUInt32BE() & 0x7fffffff
  if (size > chunkSize) throw new BackupDamaged('it was changed, or this is not the key it was made with')
  return size
}

function openChunk(tag: Buffer, body: Buffer, key: Buffer, place: number, last: boolean): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place)).setAAD(saidWith(last)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(body), decipher.final()])
  } catch {
    throw new BackupDamaged('it was changed, or this is not the key it was made with')
  }
}
