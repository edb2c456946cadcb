import { readFileSync } from 'node:fs'
import type { ConnectionSettings, Tls } from './connection-settings'
import { roleNames } from './connection-settings'
import { rolePassword } from './derived-secrets'
import { DatabaseTrouble } from './trouble'

const refuse = (sentence: string) => new DatabaseTrouble('database-url', `DATABASE_URL: ${sentence}`)

/**
 * The user in the URL is the owner (migrations, seeding, backup); the other roles sign in to the same database with passwords
 * derived from the master key. Understands a Unix socket as `?host=/folder`, and libpq's sslmode, sslrootcert, sslcert, sslkey.
 */
export function settingsFromUrl(text: string, masterKey: string): ConnectionSettings {
  const url = parse(text)
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname)
  const user = decodeURIComponent(url.username)
  const database = decodeURIComponent(url.pathname.slice(1))
  if (!user || !host || !database) throw refuse('write it as postgresql://user:password@host:5432/database.')
  const tls = tlsOf(url.searchParams, host)
  const login = (name: string) => ({ user: name, password: rolePassword(masterKey, name) })
  return {
    host,
    port: Number(url.searchParams.get('port') ?? (url.port || 5432)),
    database,
    ...(tls && { tls }),
    owner: { user, password: decodeURIComponent(url.password) },
    app: login(roleNames.app),
    auth: login(roleNames.auth),
    stats: login(roleNames.stats),
    visit: login(roleNames.visit),
  }
}

function parse(text: string): URL {
  let url: URL
  try {
    // libpq takes an empty host beside ?host=/folder; the address standard does not.
    url = new URL(text.replace(/@\/(?=[^/]*[?&]host=)/, '@localhost/'))
  } catch {
    throw refuse(
      'this is not an address. Write it as postgresql://user:password@host:5432/database (special signs in the password as %XX).',
    )
  }
  if (url.protocol !== 'postgresql:' && url.protocol !== 'postgres:') throw refuse('it must begin with postgresql://')
  return url
}

const thisMachine = (host: string) => host.startsWith('/') || ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host)

function tlsOf(query: URLSearchParams, host: string): Tls | undefined {
  const mode = query.get('sslmode')
  const file = (name: string, as: 'ca' | 'cert' | 'key') => {
    const path = query.get(name)
    return path && { [as]: read(path, name) }
  }
  switch (mode) {
    case 'disable':
      return undefined
    case 'require':
    case 'verify-ca':
    case 'verify-full':
      return { mode, ...file('sslrootcert', 'ca'), ...file('sslcert', 'cert'), ...file('sslkey', 'key') }
    case null:
      // A family's life crosses this line. Whoever wants it in the open has to write so.
      if (thisMachine(host)) return undefined
      throw refuse(
        `${host} is another machine: add ?sslmode=verify-full, or ?sslmode=disable where the line between them is private.`,
      )
    default:
      // prefer and allow fall back to plain text when someone in the middle asks for it.
      throw refuse(`sslmode=${mode} does not protect the line. Choose verify-full, verify-ca, require or disable.`)
  }
}

const read = (path: string, name: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw refuse(`the file of ${name} (${path}) cannot be read.`)
  }
}
