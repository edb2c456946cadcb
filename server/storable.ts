import 'server-only'

/** The one character of Unicode that PostgreSQL cannot keep in a text, nor in JSON. */
const nul = '\u0000'

export const isStorable = (text: string): boolean => !text.includes(nul)

/** Where in an input stands a text that cannot be kept, as a field's path ("fields.familyName"); null when all of it can. */
export function unstorableIn(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : path.join('.')
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return null
  for (const [key, inside] of Object.entries(value)) {
    const found = isStorable(key) ? unstorableIn(inside, [...path, key]) : path.join('.')
    if (found !== null) return found
  }
  return null
}

/** Texts without meaning to the database, numbers and days beyond what it keeps (PostgreSQL manual, appendix A, class 22). */
const beyond = new Set(['22021', '22P05', '22P02', '22003', '22007', '22008'])

/** Did the database refuse a value, as against a statement of ours? The net under what a schema did not see. */
export function isBeyondStoring(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && beyond.has(cause.code)
}
