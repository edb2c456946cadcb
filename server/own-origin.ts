import 'server-only'
import { Absent } from './errors'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A change may only be asked for by our own pages. Browsers say where a request comes from (Fetch Metadata; Origin on plain http,
 * where that is not sent), and no page can lie about either. What is no browser says nothing, and carries nobody's cookies.
 * Throws Absent: another origin learns nothing.
 */
export function requireOwnOrigin(request: Pick<Request, 'method' | 'headers'>): void {
  if (reads.has(request.method)) return
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) {
    if (site !== 'same-origin' && site !== 'none') throw new Absent()
    return
  }
  const origin = request.headers.get('origin')
  if (origin === null) return
  if (!URL.canParse(origin) || new URL(origin).host !== request.headers.get('host')) throw new Absent()
}
