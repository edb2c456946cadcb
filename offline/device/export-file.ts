import type { Picture } from '@/sync/browser/blobs'
import type { NewDocument } from '@/sync/browser/local'
import { iterations, passphraseKey } from '@/sync/browser/wrapped-key'

/** What could not be sent, of one document: everything of it, as one update, and the pictures that are nowhere else. */
export type Exported = { documentId: string; begun: NewDocument | null; state: Uint8Array; pictures: Picture[] }

/** Bound to the sealed bytes, so that nothing else that is sealed can pass for such a file. */
export const place = new TextEncoder().encode('houvast:export:1')

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

/** In pieces: a spread of a whole drawing is more arguments than a function takes. */
function base64(of: Uint8Array): string {
  let text = ''
  for (let at = 0; at < of.length; at += 8192) text += String.fromCharCode(...of.subarray(at, at + 8192))
  return btoa(text)
}
