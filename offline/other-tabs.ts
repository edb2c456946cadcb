const name = 'houvast-left'

/** This database was taken off the device: a tab that still shows something of it must not go on. */
export function tellOtherTabs(database: string): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(name)
  channel.postMessage(database)
  channel.close()
}

/** Hears it from another tab. Gives back how to stop listening. */
export function whenLeftElsewhere(run: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    run()
    // Only now: a page that merely listens must not carry the whole store along.
    void import('@/sync/browser/local').then(({ endStore }) => endStore(data))
  }
  return () => channel.close()
}
