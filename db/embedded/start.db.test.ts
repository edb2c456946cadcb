import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientConfig, type ConnectionSettings } from '../connection-settings'
import { resolveConnection } from '../resolve-connection'
import { DatabaseTrouble } from '../trouble'
import { isAlive } from './living'
import { isRoot } from './places'
import { findPostmaster } from './postmaster-file'
import { startEmbedded } from './start'

let folder: string
let children: ChildProcess[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'houvast-test-engine-'))
  chmodSync(folder, 0o711)
  children = []
})

afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  const server = findPostmaster(join(folder, 'postgres'))
  if (server) process.kill(server.pid, 'SIGQUIT')
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
})

type Held = { child: ChildProcess; host: string; attached: boolean; initdb: number }

/** Another process that starts the same data. */
async function hold(dataFolder: string): Promise<Held> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'db/testing/hold-embedded.ts', dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, ...(JSON.parse(line) as Omit<Held, 'child'>) }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  await once(child, 'exit')
}

async function ask<T extends pg.QueryResultRow>(settings: ConnectionSettings, sql: string): Promise<T[]> {
  const client = new pg.Client(clientConfig(settings, 'owner'))
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

const troubleOf = async (dataFolder: string, masterKey?: string): Promise<DatabaseTrouble> => {
  const e: unknown = await startEmbedded({ dataFolder, masterKey }).then(
    (server) => server.stop(),
    (thrown: unknown) => thrown,
  )
  if (e instanceof DatabaseTrouble) return e
  throw new Error('expected a sentence', { cause: e })
}

describe('the embedded server', () => {
  it('starts with checksums and fsync, keeps its data over a stop, and shuts its secrets away', async () => {
    const first = await startEmbedded({ dataFolder: folder })
    const [settings] = await ask<Record<string, string>>(
      first.settings,
      `select current_setting('data_checksums') as checksums, current_setting('fsync') as fsync, current_setting('listen_addresses') as addresses,
              (select datcollate || datlocprovider::text || pg_encoding_to_char(encoding) from pg_database where datname = current_database()) as locale`,
    )
    expect(settings).toEqual({ checksums: 'on', fsync: 'on', addresses: '', locale: 'CbUTF8' })
    await ask(first.settings, 'create table kept (n int); insert into kept values (41)')
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700)
    expect(resolveConnection({ HOUVAST_DATA: folder })).toEqual(first.settings)
    await first.stop()
    expect(findPostmaster(join(folder, 'postgres'))).toBeNull()
    expect(() => resolveConnection({ HOUVAST_DATA: folder })).toThrow(/npm run up/)

    const again = await startEmbedded({ dataFolder: folder })
    expect(again).toMatchObject({
      attached: false,
      masterKey: first.masterKey,
      masterKeyMade: false,
      settings: first.settings,
    })
    expect(await ask(again.settings, 'select n from kept')).toEqual([{ n: 41 }])
    await again.stop()
  })

  it('gives the app roles that own nothing and may do nothing beyond signing in', async () => {
    const server = await startEmbedded({ dataFolder: folder })
    const rows = await ask(
      server.settings,
      `select rolname, rolsuper, rolcreatedb, rolbypassrls, rolcreaterole, rolcanlogin from pg_roles where rolname like 'houvast%' order by 1`,
    )
    const plain = { rolsuper: false, rolcreatedb: false, rolbypassrls: false, rolcanlogin: true }
    expect(rows).toEqual([
      { rolname: 'houvast_app', rolcreaterole: false, ...plain },
      { rolname: 'houvast_auth', rolcreaterole: false, ...plain },
      { rolname: 'houvast_owner', rolcreaterole: true, ...plain },
      { rolname: 'houvast_stats', rolcreaterole: false, ...plain },
      { rolname: 'houvast_visit', rolcreaterole: false, ...plain },
    ])
    await server.stop()
  })

  it('is found again after the process that started it was killed', async () => {
    const { child } = await hold(folder)
    const pid = findPostmaster(join(folder, 'postgres'))?.pid
    await end(child, 'SIGKILL')
    const found = await startEmbedded({ dataFolder: folder })
    expect(found.attached).toBe(true)
    expect(findPostmaster(join(folder, 'postgres'))?.pid).toBe(pid)
    await ask(found.settings, 'select 1')
    await found.stop()
    expect(isAlive(pid ?? 0)).toBe(false)
  })

  it('comes back after the server itself was killed with its data being written', async () => {
    const first = await startEmbedded({ dataFolder: folder })
    await ask(first.settings, 'create table kept (n int); insert into kept select generate_series(1, 1000)')
    const pid = findPostmaster(join(folder, 'postgres'))?.pid ?? 0
    process.kill(-pid, 'SIGKILL')
    await expect.poll(() => isAlive(pid)).toBe(false)
    const again = await startEmbedded({ dataFolder: folder })
    expect(await ask(again.settings, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }])
    await again.stop()
    await first.stop()
  })

  it('is laid out once when two processes start at once, and stopped by the last that leaves', async () => {
    const held = await Promise.all([hold(folder), hold(folder)])
    expect(held.filter(({ initdb }) => initdb > 0)).toHaveLength(1)
    expect(held.map(({ attached }) => attached).sort()).toEqual([false, true])
    const [one, two] = held
    await end(one.child, 'SIGTERM')
    expect(findPostmaster(join(folder, 'postgres'))?.ready).toBe(true)
    await end(two.child, 'SIGTERM')
    expect(findPostmaster(join(folder, 'postgres'))).toBeNull()
  })

  it('starts where postmaster.pid and the lock name a process that is something else or gone', async () => {
    await (await startEmbedded({ dataFolder: folder })).stop()
    writeFileSync(
      join(folder, 'postgres/postmaster.pid'),
      `${process.pid}\n${join(folder, 'postgres')}\n0\n5432\n\n\n\nready\n`,
    )
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, began: 'another life' }))
    const server = await startEmbedded({ dataFolder: folder })
    await ask(server.settings, 'select 1')
    await server.stop()
  })

  it('makes the way to its folder, walkable for the server’s account under any umask', async () => {
    const before = process.umask(0o077)
    try {
      const server = await startEmbedded({ dataFolder: join(folder, 'var/lib/houvast') })
      await ask(server.settings, 'select 1')
      await server.stop()
    } finally {
      process.umask(before)
    }
  })

  it('uses a short run folder where the path does not fit in a socket, and takes it away', async () => {
    const long = join(folder, 'a-long-name-with-a-comma,'.repeat(5))
    const server = await startEmbedded({ dataFolder: long })
    expect(server.settings.host).toMatch(/^\/tmp\/houvast-/)
    await ask(server.settings, 'select 1')
    await server.stop()
    expect(existsSync(server.settings.host)).toBe(false)
  })
})

describe('what goes wrong gets a sentence', () => {
  it('damaged data, data of another version, another master key', async () => {
    await (await startEmbedded({ dataFolder: folder })).stop()
    const cluster = join(folder, 'postgres')
    const version = readFileSync(join(cluster, 'PG_VERSION'))

    expect((await troubleOf(folder, Buffer.alloc(32, 7).toString('base64'))).code).toBe('master-key')

    writeFileSync(join(cluster, 'PG_VERSION'), '15\n')
    expect(await troubleOf(folder)).toMatchObject({
      code: 'data-version',
      message: expect.stringContaining('PostgreSQL 15') as string,
    })
    rmSync(join(cluster, 'PG_VERSION'))
    expect(await troubleOf(folder)).toMatchObject({
      code: 'data-broken',
      message: expect.stringContaining('PG_VERSION') as string,
    })

    writeFileSync(join(cluster, 'PG_VERSION'), version)
    if (isRoot()) chmodSync(join(cluster, 'PG_VERSION'), 0o644)
    truncateSync(join(cluster, 'global/pg_control'), 100)
    const trouble = await troubleOf(folder)
    expect(trouble.code).toBe('start-failed')
    expect(trouble.message).toMatch(/pg_control[^]*restore a backup/)
    expect(findPostmaster(cluster)).toBeNull()
  })

  it('a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect(await troubleOf(join(folder, 'file/data'))).toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('HOUVAST_DATA') as string,
    })
  })

  it('a platform without binaries', async () => {
    const arch = Object.getOwnPropertyDescriptor(process, 'arch')!
    Object.defineProperty(process, 'arch', { ...arch, value: 'sparc' })
    try {
      expect(await troubleOf(folder)).toMatchObject({
        code: 'no-binary',
        message: expect.stringContaining('DATABASE_URL') as string,
      })
    } finally {
      Object.defineProperty(process, 'arch', arch)
    }
  })

  if (isRoot())
    it('as root, a folder that the server’s account cannot enter', async () => {
      chmodSync(folder, 0o700)
      mkdirSync(join(folder, 'data'))
      expect((await troubleOf(join(folder, 'data'))).code).toBe('not-reachable')
    })
})
