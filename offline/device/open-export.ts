import * as z from 'zod/mini'
import { passphraseKey } from '@/sync/browser/wrapped-key'
import { place, type Exported } from './export-file'

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

function bytes(of: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(of), (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
