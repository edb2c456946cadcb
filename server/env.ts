import 'server-only'
import { z } from 'zod'
import type { ConnectionSettings } from '@/db/connection-settings'
import { settingsFromUrl } from '@/db/database-url'

const schema = z.object({
  /** JSON of ConnectionSettings, given by the launcher (`npm run up`, `npm run dev`, tests); or else DATABASE_URL. */
  HOUVAST_CONNECTION: z.string().min(2).optional(),
  DATABASE_URL: z.string().optional(),
  /** 32 bytes, base64. Wraps the key of every case: losing it is losing every case. */
  HOUVAST_MASTER_KEY: z
    .string()
    .refine((value) => Buffer.from(value, 'base64').length === 32, 'must be 32 bytes in base64'),
  NEXTAUTH_URL: z.url(),
  NEXTAUTH_SECRET: z.string().min(32),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What people call the identity provider, on the button: "ACM/IDM". */
  OIDC_NAME: z.string().optional(),
  /** Of tldraw, where one was bought: then its mark may go (NOTICE). */
  TLDRAW_LICENSE_KEY: z.string().optional(),
})

type Env = Omit<z.infer<typeof schema>, 'HOUVAST_CONNECTION' | 'DATABASE_URL'> & { connection: ConnectionSettings }

let known: Env | undefined

/** The settings of this process, read once. Throws one error that names every missing or wrong setting; never their values. */
export function env(): Env {
  if (known) return known
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    throw new Error(`Houvast cannot start, settings are missing or wrong: ${wrong}`)
  }
  const { HOUVAST_CONNECTION, DATABASE_URL, ...rest } = read.data
  known = { ...rest, connection: connectionOf(HOUVAST_CONNECTION, DATABASE_URL, rest.HOUVAST_MASTER_KEY) }
  return known
}

function connectionOf(given: string | undefined, url: string | undefined, masterKey: string): ConnectionSettings {
  if (given !== undefined) return JSON.parse(given) as ConnectionSettings
  if (url !== undefined) return settingsFromUrl(url, masterKey)
  throw new Error('Houvast cannot start: DATABASE_URL (or HOUVAST_CONNECTION, which `npm run up` gives) is missing')
}

/** The key of the drawing engine's licence, for the page; it is no secret, every browser gets it. */
export const drawingLicence = (): string | undefined => env().TLDRAW_LICENSE_KEY
