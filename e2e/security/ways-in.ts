import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type WayIn = {
  method: string
  template: string
  kind: 'page' | 'route'
  /** Ids that are sent along, where they do not stand in the address. */
  body?: (ids: Ids) => Record<string, unknown>
  /** A page that reads what comes after the question mark. */
  asks?: boolean
}

const app = join(import.meta.dirname, '..', '..', 'app')

/** Every page and endpoint, read from the folders: a new one is attacked without being asked for. */
export function waysIn(): WayIn[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .sort()
    .flatMap((file): WayIn[] => {
      const template = `/${file.replace(/\([^)]+\)\//g, '').replace(/(^|\/)(page\.tsx|route\.tsx?)$/, '')}`
      const source = readFileSync(join(app, file), 'utf8')
      if (file.endsWith('page.tsx'))
        return [{ method: 'GET', template, kind: 'page', asks: /searchParams/.test(source) }]
      return [...source.matchAll(/export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
        (found) => ({ method: found[1]!, template, kind: 'route' }),
      )
    })
}

/**
 * Where an id comes after the question mark or in what is sent, so that no folder is called after it. The lists are narrowed to what
 * nobody is called: what one may see there does not change while it is asked.
 */
const askedFor: WayIn[] = [
  { method: 'GET', template: '/take-along?q=[caseId]&case=[caseId]', kind: 'page' },
  { method: 'GET', template: '/cases?q=[caseId]', kind: 'page' },
  { method: 'GET', template: '/api/sync/events?docs=[documentId]', kind: 'route' },
  { method: 'GET', template: '/cases/[caseId]/summary?for=family', kind: 'page' },
  { method: 'GET', template: '/cases/[caseId]/summary/sheet?for=court', kind: 'page' },
  { method: 'GET', template: '/api/cases/[caseId]/summary?for=handover', kind: 'route' },
  {
    method: 'POST',
    template: '/api/documents',
    kind: 'route',
    body: ({ caseId, documentId }) => ({ id: documentId, caseId, kind: 'three_columns' }),
  },
  { method: 'POST', template: '/api/visit', kind: 'route', body: ({ caseId }) => ({ caseIds: [caseId] }) },
  {
    method: 'POST',
    template: '/api/visit/desk',
    kind: 'route',
    body: ({ documentId }) => ({ documentId, code: '2468' }),
  },
]

/** What takes something along that is no id of a case, a document or a person; or is asked about in a test of its own. */
const takesNoId = [
  'GET /admin',
  'GET /admin/words',
  'GET /measurement',
  'GET /sign-in',
  'GET /api/auth/[...nextauth]',
  'POST /api/auth/[...nextauth]',
  'GET /api/device-key',
  'GET /api/measurement',
  'GET /healthz',
  'GET /readyz',
  'DELETE /api/visit',
  // With the cookie of a visit only: server/walls/visit.db.test and the journeys of a visit.
  'POST /api/visit/handover',
  // Of one's own session, and of one handed over at a desk: server/visit/desk.db.test and the journey of a desk.
  'GET /api/visit/desk',
  'PUT /api/visit/desk',
]

const withIdInAddress = ({ template }: WayIn) => /\[(caseId|documentId|personId|versionId|staffId)\]/.test(template)

/** Ways in that are told something and of which nobody wrote down what: every endpoint, and each page that reads its question. */
export function waysInNobodyJudged(): string[] {
  const judged = new Set([
    ...takesNoId,
    ...askedFor.map(({ method, template }) => `${method} ${template.split('?')[0] ?? ''}`),
  ])
  return waysIn()
    .filter((way) => !withIdInAddress(way) && (way.kind === 'route' || way.asks === true))
    .map(({ method, template }) => `${method} ${template.replace(/(.)\/$/, '$1')}`)
    .filter((way) => !judged.has(way))
}

/** Those that ask for an id of what somebody may not see, in the address or along with it. */
export const waysInWithAnId = (): WayIn[] => [...waysIn().filter(withIdInAddress), ...askedFor]

export type Ids = { caseId: string; documentId: string; staffId?: string }

/** Ids that are not about a case, a document or a colleague exist nowhere: only the outer one decides. */
export const addressOf = (template: string, { caseId, documentId, staffId }: Ids): string =>
  template
    .replaceAll('[caseId]', caseId)
    .replaceAll('[documentId]', documentId)
    .replace('[staffId]', staffId ?? '[staffId]')
    .replace(/\[\w+\]/g, '11111111-1111-4111-8111-111111111111')
