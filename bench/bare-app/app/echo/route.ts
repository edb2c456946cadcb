export const dynamic = 'force-dynamic'

/** The least a route handler can do with what is posted: what remains is Next itself. */
export async function POST(request: Request): Promise<Response> {
  await request.arrayBuffer()
  return new Response(new Uint8Array(14), { headers: { 'content-type': 'application/octet-stream' } })
}
