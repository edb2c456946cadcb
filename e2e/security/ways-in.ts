import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type WayIn = { method: string; template: string; kind: 'page' | 'route' }

const app = join(import.meta.dirname, '..', '..', 'app')

/** Every page and endpoint, read from the folders: a new one is attacked without being asked for. */
export function waysIn(): WayIn[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .sort()
    .flatMap((file): WayIn[] => {
      const template = `/${file.replace(/\([^)]+\)\//g, '').replace(/(^|\/)(page\.tsx|route\.tsx?)$/, '')}`
      if (file.endsWith('page.tsx')) return [{ method: 'GET', template, kind: 'page' }]
      const source = readFileSync(join(app, file), 'utf8')
      return [...source.matchAll(/export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
        (found) => ({ method: found[1]!, template, kind: 'route' }),
      )
    })
}

/** Those whose address holds an id of what somebody may not see. */
export const waysInWithAnId = (): WayIn[] =>
  waysIn().filter(({ template }) => /\[(caseId|documentId|personId|versionId)\]/.test(template))

export type Ids = { caseId: string; documentId: string }

/** Ids that are not about a case or a document exist nowhere: only the outer one decides. */
export const addressOf = (template: string, { caseId, documentId }: Ids): string =>
  template
    .replace('[caseId]', caseId)
    .replace('[documentId]', documentId)
    .replace(/\[\w+\]/g, '11111111-1111-4111-8111-111111111111')
