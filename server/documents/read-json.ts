import 'server-only'
import type { z } from 'zod'
import { Refused } from '../errors'
import { unstorableIn } from '../storable'
import { readBody } from './read-body'

const most = 64 * 1024

/** The body as the schema wants it. Throws Refused('invalid_input') for anything else, also for what is no JSON, is too long or cannot be kept. */
export async function readJson<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  const body = await readBody(request, most)
  const read = schema.safeParse(body ? parse(new TextDecoder().decode(body)) : undefined)
  const unstorable = read.success ? unstorableIn(read.data) : null
  if (unstorable !== null) throw new Refused('invalid_input', { [unstorable]: 'unreadable' })
  if (read.success) return read.data
  throw new Refused(
    'invalid_input',
    Object.fromEntries(read.error.issues.map((issue) => [issue.path.join('.'), issue.code])),
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
