import { z } from 'zod/mini'
import type { Picture } from '@/sync/browser/blobs'
import type { NewDocument } from '@/sync/browser/local'
import { iterations, passphraseKey } from '@/sync/browser/wrapped-key'

/** What could not be sent, of one document: everything of it, as one update, and the pictures that are nowhere else. */
export type Exported = { documentId: string; begun: NewDocument | null; state: Uint8Array; pictures: Picture[] }

const file = z.object({
  houvast: z.literal('unsent work'),
  v: z.literal(1),
  salt: z.string(),
  iterations: z.number(),
  iv: z.string(),
  sealed: z.string(),
})
const content = z.array(
  z.object({
    documentId: z.uuid(),
    begun: z.nullable(
      z.object({
        id: z.uuid(),
        caseId: z.uuid(),
        kind: z.string(),
        variant: z.nullable(z.string()),
        subjectPersonId: z.nullable(z.uuid()),
      }),
    ),
    state: z.string(),
    pictures: z.array(z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)), bytes: z.string() })),
  }),
)

const place = new TextEncoder().encode('houvast:export:1')

/** A file that holds work and shows nothing of it: AES-256-GCM under a key made of the passphrase. */
export async function sealExport(documents: readonly Exported[], passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = JSON.stringify(
    documents.map(({ documentId, begun, state, pictures }) => ({
      documentId,
      begun,
      state: base64(state),
      pictures: pictures.map((each) => ({ hash: each.hash, bytes: base64(each.bytes) })),
    })),
  )
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: place },
    await passphraseKey(passphrase, salt, iterations),
    new TextEncoder().encode(plain),
  )
  return JSON.stringify({
    houvast: 'unsent work',
    v: 1,
    salt: base64(salt),
    iterations,
    iv: base64(iv),
    sealed: base64(new Uint8Array(sealed)),
  })
}

/** `not_ours`: no such file. `wrong_passphrase`: other words, or a damaged file. */
export async function openExport(
  text: string,
  passphrase: string,
): Promise<{ ok: true; documents: Exported[] } | { ok: false; problem: 'not_ours' | 'wrong_passphrase' }> {
  const read = file.safeParse(jsonOf(text))
  // A million rounds is a second; a file that asks for more than ten is not one of ours.
  if (!read.success || read.data.iterations > 10_000_000) return { ok: false, problem: 'not_ours' }
  const { salt, iv, sealed, iterations: rounds } = read.data
  const key = await passphraseKey(passphrase, bytes(salt), rounds)
  const plain = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv: bytes(iv), additionalData: place }, key, bytes(sealed))
    .catch(() => null)
  const documents = plain && content.safeParse(jsonOf(new TextDecoder().decode(plain)))
  if (!documents?.success) return { ok: false, problem: 'wrong_passphrase' }
  return {
    ok: true,
    documents: documents.data.map(({ state, pictures, ...rest }) => ({
      ...rest,
      state: bytes(state),
      pictures: pictures.map((each) => ({ hash: each.hash, bytes: bytes(each.bytes) })),
    })),
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** In pieces: a spread of a whole drawing is more arguments than a function takes. */
function base64(of: Uint8Array): string {
  let text = ''
  for (let at = 0; at < of.length; at += 8192) text += String.fromCharCode(...of.subarray(at, at + 8192))
  return btoa(text)
}

function bytes(of: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(of), (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
