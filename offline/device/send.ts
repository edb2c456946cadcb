import { LiveDocument } from '@/sync/browser/live-document'
import type { Opening } from '@/sync/browser/opening'
import type { SendProblem } from '@/sync/browser/states'

/** `sent`: device and server say the same. `unreachable`: no network, or no answer in time. Else why the server refuses. */
export type Sent = 'sent' | 'unreachable' | NonNullable<SendProblem>

const longest = 30_000

/** Brings one document and the server together without showing it: before a visit, after it, and when the network is back. */
export async function bringTogether(documentId: string, opening: Opening): Promise<Sent> {
  const live = new LiveDocument(documentId, opening)
  const outcome = new Promise<Sent>((done) => {
    const look = () => {
      const { state, send } = live.save
      if (state.at === 'server') done('sent')
      else if (send !== null) done(send)
      else if (live.failing) done('unreachable')
    }
    live.subscribe(look)
    setTimeout(() => done('unreachable'), longest)
    void live.start()
  })
  return outcome
    .then(async (sent) => {
      if (sent === 'sent') await live.blobs.send()
      return sent
    })
    .finally(() => live.stop())
}
