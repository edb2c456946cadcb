import { LiveDocument } from '@/sync/browser/live-document'
import type { Opening } from '@/sync/browser/opening'
import type { SendProblem } from '@/sync/browser/states'
import { picturesOf } from '@/tools/pictures'

/** `sent`: device and server say the same. `unreachable`: no network, or no answer in time. Else why the server refuses. */
export type Sent = 'sent' | 'unreachable' | NonNullable<SendProblem>

const longest = 30_000

/**
 * Brings one document and the server together without showing it: before a visit, after it, and when the network is back. With
 * `pictures` everything it shows is laid on this device too. Throws when the device is full.
 */
export async function bringTogether(documentId: string, opening: Opening, pictures = false): Promise<Sent> {
  const live = new LiveDocument(documentId, opening)
  const outcome = new Promise<Sent>((done) => {
    const look = () => {
      const { state, send } = live.save
      if (send !== null) done(send)
      else if (state.at === 'server') done('sent')
      else if (live.failing) done('unreachable')
    }
    live.subscribe(look)
    setTimeout(() => done('unreachable'), longest)
    void live.start()
  })
  return outcome
    .then(async (sent) => {
      if (sent === 'unreachable') return sent
      await live.blobs.send()
      // Asked again: where the right had ended, pictures may have been handed on.
      const { send } = live.save
      if (send !== null) return send
      return !pictures || (await live.blobs.take(shown(live))) ? sent : 'unreachable'
    })
    .finally(() => live.stop())
}

/** Pictures a view of this document asks for: renderings, photos of paper, and photos on a sheet. */
export const shown = (live: LiveDocument): string[] => [
  ...new Set([...picturesOf(live.plain()).map(({ image }) => image), ...live.drawn()]),
]
