import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clientConfig, type ConnectionSettings } from '../connection-settings'
import { freshDatabase, type FreshDatabase } from '../testing/database'
import { backupKey } from './key'
import { restoreBackup } from './restore'
import { hashTable } from './rows'
import { listTables, plainText } from './tables'
import { writeBackup } from './write'

const masterKey = randomBytes(32).toString('base64')
const keyFor = (salt: Buffer) => backupKey(undefined, masterKey, salt)
const made = new Date('2026-11-24T03:00:00Z')
const [organisation, region, team, caseFile] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]

let folder: string
let file: string
let lived: FreshDatabase

/** Every table and what it holds. */
async function hashes(settings: ConnectionSettings): Promise<Record<string, { rows: number; sha256: string }>> {
  const client = new pg.Client(clientConfig(settings, 'owner'))
  await client.connect()
  await client.query(`begin; ${plainText}`)
  const found: Record<string, { rows: number; sha256: string }> = {}
  for (const table of await listTables(client)) found[table.name] = await hashTable(client, table)
  await client.end()
  return found
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'houvast-test-backup-'))
  file = join(folder, 'houvast.backup')
  lived = await freshDatabase()
  const { owner } = lived.pools
  await owner.query('insert into organisation values ($1, $2, true)', [
    organisation,
    'Houvast "proef" \\ é \u{1F3E0}\n',
  ])
  await owner.query('insert into region values ($1, $2, $3)', [region, organisation, "Regio 's Gravenwezel"])
  await owner.query('insert into team values ($1, $2, $3)', [team, region, 'Team Eik'])
  await owner.query(
    `insert into staff (id, organisation_id, region_id, team_id, email, display_name, role, disabled_at)
     select gen_random_uuid(), $1, $2, $3, 'm' || n, '', 'consultant', case when n % 2 = 0 then now() end from generate_series(1, 2600) n`,
    [organisation, region, team],
  )
  await owner.query(
    `insert into staff_session (id, token_hash, staff_id, expires_at) select gen_random_uuid(), sha256(id::text::bytea), id, 'infinity' from staff limit 40`,
  )
  await owner.query(
    `insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, created_by)
     select $1, $2, 'Familie', 'ocj_consult', 'x', '2026-02-28', id from staff limit 1`,
    [caseFile, team],
  )
  await owner.query(
    `insert into usage_event (id, at, type, tool_kind, case_id, legal_frame, team_id, region_id, organisation_id, staff_id, actor_role, substantive, payload)
     select gen_random_uuid(), now() - n * interval '1 day', 'x', 'three_columns', $1, 'ocj_consult', $2, $3, $4, (select id from staff limit 1), 'consultant', true, '{"a": [1, null, "\\u00e9"]}'
     from generate_series(1, 700) n`,
    [caseFile, team, region, organisation],
  )
})

afterAll(async () => {
  await lived.close()
  rmSync(folder, { recursive: true, force: true })
})

// Linux's /dev/full is a file on a disk without room.
it('says in a sentence that the disk is full, and leaves no half backup', async () => {
  const path = join(folder, 'full.backup')
  symlinkSync('/dev/full', `${path}.new`)
  await expect(writeBackup(lived.settings, path, keyFor, made)).rejects.toMatchObject({
    code: 'no-space',
    message: `There is no disk space left for ${path}. Make room, then try again.`,
  })
  expect([path, `${path}.new`].filter((each) => existsSync(each))).toEqual([])
})

it('puts every table back exactly as it was, in a file that tells nothing', async () => {
  const before = await hashes(lived.settings)
  expect(before).toMatchObject({ staff: { rows: 2600 }, usage_event: { rows: 700 } })
  const written = await writeBackup(lived.settings, file, keyFor, made)
  expect(written.tables).toBe(Object.keys(before).length)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(existsSync(`${file}.new`)).toBe(false)
  expect(readFileSync(file).includes('Familie')).toBe(false)

  const empty = await freshDatabase()
  expect(await restoreBackup(empty.settings, file, keyFor)).toEqual({ ...written, made: made.toISOString() })
  expect(await hashes(empty.settings)).toEqual(before)
  // The rules are back too: foreign keys, and the trigger that was quiet meanwhile.
  await expect(
    empty.pools.owner.query(`insert into region values ($1, $1, 'x')`, [randomUUID()]),
  ).rejects.toMatchObject({ code: '23503' })
  const { rows } = await empty.pools.owner.query<{ n: number }>(
    `select count(*)::int as n from pg_trigger where not tgisinternal and tgenabled = 'D'`,
  )
  expect(rows).toEqual([{ n: 0 }])
  await empty.close()
})

it('writes one moment, also while people go on working', async () => {
  const one = await freshDatabase()
  const add = () => one.pools.owner.query(`insert into organisation values (gen_random_uuid(), 'x')`)
  await add()
  const writing = writeBackup(one.settings, join(folder, 'moment'), keyFor, made)
  await Promise.all(Array.from({ length: 50 }, add))
  const { rows } = await writing
  const two = await freshDatabase()
  await restoreBackup(two.settings, join(folder, 'moment'), keyFor)
  expect((await hashes(two.settings)).organisation?.rows).toBe(rows)
  await one.close()
  await two.close()
})

it('refuses, and changes nothing, when the file is damaged, cut off, of another key, or the database is not empty', async () => {
  const whole = readFileSync(file)
  const empty = await freshDatabase()
  const before = await hashes(empty.settings)
  const damaged = Buffer.from(whole)
  damaged.writeUInt8(damaged.readUInt8(5000) ^ 1, 5000)
  const attempts: [string, Buffer, typeof keyFor, RegExp][] = [
    ['changed', damaged, keyFor, /changed/],
    ['cut off', whole.subarray(0, whole.length - 10), keyFor, /end is missing/],
    ['longer', Buffer.concat([whole, Buffer.from('more')]), keyFor, /is damaged/],
    ['another key', whole, () => createHash('sha256').update('other').digest(), /key/],
    ['something else', Buffer.from('PGDMP'), keyFor, /not a backup/],
  ]
  for (const [name, bytes, key, sentence] of attempts) {
    writeFileSync(join(folder, name), bytes)
    await expect(restoreBackup(empty.settings, join(folder, name), key), name).rejects.toThrow(sentence)
  }
  expect(await hashes(empty.settings)).toEqual(before)
  await expect(restoreBackup(lived.settings, file, keyFor)).rejects.toThrow(/not empty/)
  await empty.pools.owner.query(
    'delete from migration.__drizzle_migrations where id = (select max(id) from migration.__drizzle_migrations)',
  )
  await expect(restoreBackup(empty.settings, file, keyFor)).rejects.toThrow(/another version of Houvast/)
  await empty.close()
})

it('refuses to write what it would not see in full', async () => {
  await lived.pools.owner.query(
    'create table half_seen (n int); alter table half_seen enable row level security, force row level security',
  )
  await expect(writeBackup(lived.settings, join(folder, 'half'), keyFor, made)).rejects.toThrow(
    /would not see every row of half_seen/,
  )
  expect(existsSync(join(folder, 'half'))).toBe(false)
})
