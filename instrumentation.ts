/** Next calls it once, when the process begins and before it answers. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- Next's own variable: it compiles this file for every runtime and drops the branch that is not taken
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { listenToSync, shared } = await import('./server/documents/sync-listener')
  shared.houvastListener = listenToSync
}
