export type TabChannel = { send(update: Uint8Array): void; close(): void }

/** Other tabs of this browser with the same document: they see each other's changes without the server. */
export function tabChannel(documentId: string, receive: (update: Uint8Array) => void): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(`houvast-document-${documentId}`)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data instanceof Uint8Array) receive(data)
  }
  return { send: (update) => channel.postMessage(update), close: () => channel.close() }
}
