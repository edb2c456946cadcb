import * as Y from 'yjs'
import { beginFirst } from '@/sync/browser/begin-first'
import { Transport } from '@/sync/browser/transport'
import { realWaits } from '@/sync/browser/waits'
import type { Exported } from './export-file'
import type { Sent } from './send'

const longest = 30_000

/**
 * Gives one document of a sealed file to the server, in the name of who is signed in here. Nothing of it is laid on this device: what
 * this person may not have must not stay behind.
 */
export async function bringIn({ documentId, begun, state }: Exported): Promise<Sent> {
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
