import { describe, expect, it } from 'vitest'
import { clientConfig } from './connection-settings'
import { settingsFromUrl } from './database-url'
import { rolePassword, scramVerifier } from './derived-secrets'

const key = Buffer.alloc(32, 1).toString('base64')
const from = (url: string) => settingsFromUrl(url, key)

describe('DATABASE_URL', () => {
  it('names the owner; the other roles share host and database, each with a password of its own', () => {
    const settings = from('postgresql://eigenaar:p%40ss@db.example.org:5433/dossiers?sslmode=verify-full')
    expect(settings).toMatchObject({
      host: 'db.example.org',
      port: 5433,
      database: 'dossiers',
      tls: { mode: 'verify-full' },
      owner: { user: 'eigenaar', password: 'p@ss' },
      app: { user: 'houvast_app', password: rolePassword(key, 'houvast_app') },
    })
    expect(
      new Set([settings.app, settings.auth, settings.stats, settings.visit].map(({ password }) => password)).size,
    ).toBe(4)
    expect(clientConfig(settings, 'app').ssl).toEqual({ rejectUnauthorized: true })
  })

  it('may be a Unix socket or this machine without TLS', () => {
    expect(from('postgresql://me:x@/houvast?host=/var/run/postgresql')).toMatchObject({
      host: '/var/run/postgresql',
      port: 5432,
    })
    expect(clientConfig(from('postgresql://me:x@localhost/houvast'), 'owner')).not.toHaveProperty('ssl')
  })

  it.each([
    [
      'another machine in plain text without saying so',
      'postgresql://me:x@db.example.org/houvast',
      /sslmode=verify-full/,
    ],
    [
      'a mode that falls back to plain text',
      'postgresql://me:x@db.example.org/houvast?sslmode=prefer',
      /does not protect/,
    ],
    ['another kind of database', 'mysql://me:x@localhost/houvast', /postgresql:\/\//],
    ['no database', 'postgresql://me:x@localhost', /user:password@host/],
    ['no address at all', 'houvast', /not an address/],
    [
      'a certificate that is not there',
      'postgresql://me:x@h/d?sslmode=verify-ca&sslrootcert=/does/not/exist',
      /sslrootcert/,
    ],
  ])('refuses %s', (_, url, sentence) => {
    expect(() => from(url)).toThrow(sentence)
  })

  it('refuses a master key that is too short', () => {
    expect(() => settingsFromUrl('postgresql://me:x@localhost/houvast', 'geheim')).toThrow(/32 random bytes/)
  })
})

it('stores a password as RFC 7677 does', () => {
  const verifier = scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'))
  expect(verifier).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  )
})
