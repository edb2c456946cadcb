/** The process is there and answers. Nothing about the database: a load balancer must not end every process when that is away. */
export function GET(): Response {
  return new Response('ok', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
}
