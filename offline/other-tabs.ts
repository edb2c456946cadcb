const name = 'houvast-left'

/** What a tab shows may not be shown any more: this database was taken off the device, or (null) a visit begins and the desk ends. */
export function tellOtherTabs(database: string | null): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(name)
  channel.postMessage(database)
  channel.close()
}

/** Hears it from another tab. Gives back how to stop listening. */
export function whenLeftElsewhere(run: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<string | null>) => {
    run()
    // Only now: a page that merely listens must not carry the whole store along.
    if (data !== null) void import('@/sync/browser/stores').then(({ endStore }) => endStore(data))
  }
  return () => channel.close()
}
