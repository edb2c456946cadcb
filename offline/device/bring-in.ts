import * as Y from 'yjs'
import { beginFirst } from '@/sync/browser/begin-first'
import { sendPicture } from '@/sync/browser/blobs'
import { fetchContext } from '@/sync/browser/fetch-context'
import { Transport } from '@/sync/browser/transport'
import { realWaits } from '@/sync/browser/waits'
import type { Exported } from './export-file'
import type { Sent } from './send'

const longest = 30_000

/**
 * Gives one document of a sealed file to the server, in the name of who is signed in here. Nothing of it is laid on this device: what
 * this person may not have must not stay behind.
 */
export async function bringIn(exported: Exported): Promise<Sent> {
  const sent = await bringDocument(exported)
  return sent === 'sent' && !(await bringPictures(exported)) ? 'unreachable' : sent
}

/** Pictures belong to the case; the server says which, to who may know. */
async function bringPictures({ documentId, begun, pictures }: Exported): Promise<boolean> {
  if (pictures.length === 0) return true
  const around = begun ? null : await fetchContext(documentId, fetch)
  const caseId = begun?.caseId ?? (around?.ok ? around.context.caseId : null)
  if (caseId === null) return false
  const sent = await Promise.all(pictures.map(({ hash, bytes }) => sendPicture(caseId, hash, bytes)))
  return sent.every(Boolean)
}

async function bringDocument({ documentId, begun, state }: Exported): Promise<Sent> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const send = begun ? beginFirst(begun, () => undefined) : null
  return new Promise<Sent>((done) => {
    const end = (outcome: Sent) => {
      transport.stop()
      done(outcome)
    }
    const transport = new Transport({
      documentId,
      doc,
      epoch: 0,
      since: null,
      origin: 'server',
      tell: ({ problem, clean, failing }) => {
        if (clean) end('sent')
        else if (problem !== null) end(problem)
        else if (failing) end('unreachable')
      },
      // Erased meanwhile, or not to be read: a person must decide, so it stays in the file.
      fork: () => end('refused'),
      acknowledged: () => undefined,
      fetch: (...given) => (send ?? fetch)(...given),
      now: () => new Date(),
      waits: realWaits,
    })
    transport.handshake()
    setTimeout(() => end('unreachable'), longest)
  })
}
