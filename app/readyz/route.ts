import { notReadyBecause } from '@/server/readiness'

/** May people be sent here? Says which part is not ready by a word from a closed list, never why, never a version or a name. */
export async function GET(): Promise<Response> {
  const problems = await notReadyBecause()
  const ready = problems.length === 0
  return new Response(ready ? 'ready' : problems.join(' '), {
    status: ready ? 200 : 503,
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
  })
}
