import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/**
 * Raised when a client of before cannot understand what is sent now, or reckons the hash of a document otherwise: it then asks for a
 * newer version of the app.
 */
export const frameVersion = 2

/** What a client posts. An empty `update` only asks; epoch 0 says "not known here yet". */
export type SyncRequest = { epoch: number; sv: Uint8Array; update: Uint8Array }
/** What it gets: up to where the log goes, what the server has, what the client lacks, and on a question the hash of it all. */
export type SyncAnswer = { head: number; epoch: number; sv: Uint8Array; diff: Uint8Array; hash: Uint8Array }

export type ReadRequest = { ok: true; value: SyncRequest } | { ok: false; code: 'garbage' | 'newer_version' }

export const nothing: Uint8Array = new Uint8Array(0)

/** The largest update a server takes in one request. Clients send smaller parts (parts.ts). */
export const mostUpdateBytes = 2 * 1024 * 1024
/** The same for work that comes too late: it comes whole, because no answer says what the server lacks. */
export const mostLateBytes = 8 * 1024 * 1024

/**
 * A large answer comes packed to whoever says it can unpack. In headers of our own: Next drops the `content-encoding` of what a route
 * handler answers (send-response.js), and the packed bytes would arrive as noise.
 */
export const packing = 'gzip'
export const takesHeader = 'houvast-takes'
export const packedHeader = 'houvast-packed'

/** Goes with what comes too late: the document as it was begun on a device, as JSON, where the server may never have heard of it. */
export const begunHeader = 'houvast-begun'

export const writeRequest = ({ epoch, sv, update }: SyncRequest): Uint8Array =>
  encoding.encode((to) => {
    encoding.writeVarUint(to, frameVersion)
    encoding.writeVarUint(to, epoch)
    encoding.writeVarUint8Array(to, sv)
    encoding.writeVarUint8Array(to, update)
  })

/** Total: bytes from anywhere. Nothing may follow the last field, so a truncated or padded body is noticed. */
export function readRequest(body: Uint8Array): ReadRequest {
  try {
    const from = decoding.createDecoder(body)
    if (decoding.readVarUint(from) !== frameVersion) return { ok: false, code: 'newer_version' }
    const value = {
      epoch: decoding.readVarUint(from),
      sv: decoding.readVarUint8Array(from),
      update: decoding.readVarUint8Array(from),
    }
    return decoding.hasContent(from) ? { ok: false, code: 'garbage' } : { ok: true, value }
  } catch {
    return { ok: false, code: 'garbage' }
  }
}

export const writeAnswer = ({ head, epoch, sv, diff, hash }: SyncAnswer): Uint8Array =>
  encoding.encode((to) => {
    encoding.writeVarUint(to, frameVersion)
    encoding.writeVarUint(to, head)
    encoding.writeVarUint(to, epoch)
    encoding.writeVarUint8Array(to, sv)
    encoding.writeVarUint8Array(to, diff)
    encoding.writeVarUint8Array(to, hash)
  })

/** Null when it is not an answer of ours: a proxy's page, a captive portal, an answer cut off. */
export function readAnswer(body: Uint8Array): SyncAnswer | null {
  try {
    const from = decoding.createDecoder(body)
    if (decoding.readVarUint(from) !== frameVersion) return null
    return {
      head: decoding.readVarUint(from),
      epoch: decoding.readVarUint(from),
      sv: decoding.readVarUint8Array(from),
      diff: decoding.readVarUint8Array(from),
      hash: decoding.readVarUint8Array(from),
    }
  } catch {
    return null
  }
}
