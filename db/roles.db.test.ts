import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { clientConfig, type ConnectionSettings } from './connection-settings'
import { rolePassword } from './derived-secrets'
import { ensureRoles } from './roles'

/** A cluster of someone else: the owner of the database may or may not create roles. Names of its own, for roles are shared. */
const names = { app: 'elsewhere_app', auth: 'elsewhere_auth', stats: 'elsewhere_stats', visit: 'elsewhere_visit' }
let admin: pg.Client
let settings: ConnectionSettings

const withKey = (byte: number): ConnectionSettings => {
  const key = Buffer.alloc(32, byte).toString('base64')
  const login = (user: string) => ({ user, password: rolePassword(key, user) })
  return {
    ...inject('testServer').settings,
    database: 'elsewhere',
    owner: { user: 'elsewhere_owner', password: 'x' },
    app: login(names.app),
    auth: login(names.auth),
    stats: login(names.stats),
    visit: login(names.visit),
  }
}

const signsIn = async (of: ConnectionSettings, role: 'app' | 'auth' | 'stats' | 'visit') => {
  const client = new pg.Client(clientConfig(of, role))
  await client.connect()
  await client.end()
}

beforeAll(async () => {
  admin = new pg.Client(inject('testServer').superuser)
  await admin.connect()
  await admin.query(`create role elsewhere_owner login nocreaterole password 'x'`)
  await admin.query('create database elsewhere owner elsewhere_owner')
  settings = withKey(1)
})

afterAll(async () => {
  await admin.query('drop database elsewhere with (force)')
  for (const name of ['elsewhere_owner', ...Object.values(names)]) await admin.query(`drop role if exists ${name}`)
  await admin.end()
})

it('an owner who may not make roles gets SQL for the administrator that works as it stands', async () => {
  const refused: unknown = await ensureRoles(settings).catch((e: unknown) => e)
  expect(refused).toMatchObject({ code: 'roles-missing' })
  const sql = /\n\n([^]*)\n/.exec((refused as Error).message)?.[1]?.replaceAll('houvast_', 'elsewhere_')
  expect(sql).not.toContain(settings.app.password)
  await admin.query(sql ?? '')
  await ensureRoles(settings)
  await signsIn(settings, 'stats')
  for (const name of Object.values(names)) await admin.query(`drop owned by ${name}; drop role ${name}`)
})

it('an owner who may makes them, twice at once, and again for another master key', async () => {
  await admin.query('drop database elsewhere with (force)')
  await admin.query('alter role elsewhere_owner createrole')
  await admin.query('create database elsewhere owner elsewhere_owner')
  // As the runbook says: nobody comes in who was not let in.
  await admin.query('revoke all on database elsewhere from public')
  await Promise.all([ensureRoles(settings), ensureRoles(settings)])
  for (const role of ['app', 'auth', 'stats', 'visit'] as const) await signsIn(settings, role)
  const rekeyed = withKey(2)
  await ensureRoles(rekeyed)
  await signsIn(rekeyed, 'app')
  await expect(signsIn(settings, 'app')).rejects.toMatchObject({ code: '28P01' })
})
