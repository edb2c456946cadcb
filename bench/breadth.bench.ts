import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { migrate } from '@/db/migrate'
import { openDatabase } from '@/db/open-database'
import { measuredCases } from '@/db/queries/measurement/measured-cases'
import { measuredPlaces } from '@/db/queries/measurement/measured-places'
import { saveRelease } from '@/db/queries/measurement/save-release'
import { releaseOf, type ReleasedCell } from '@/domain/measurement/release'
import type { MeasuredTool } from '@/domain/measurement/rows'
import { notUsedReasons } from '@/db/schema/usage'
import { median, table } from './median'

/** Breadth over a million acts: from the log, from the rollup, and as the page reads it. All of one organisation, in one run. */
const events = 1_000_000
const cases = 10_000
const until = '2026-10'
const rounds = 5

// The rules of the practice guide for all six tools, also where a tool is not built yet: the measurement is of the reckoning.
const tools: MeasuredTool[] = [
  { kind: 'safety_plan', eligibility: { unit: 'case', needsDangerStatement: true } },
  { kind: 'three_columns', eligibility: { unit: 'case', openDays: 30 } },
  { kind: 'three_houses', eligibility: { unit: 'child', childFrom: 4 } },
  { kind: 'words_pictures', eligibility: { unit: 'case', childFrom: 3, needsDangerStatement: true } },
  { kind: 'network', eligibility: { unit: 'case', openDays: 30 } },
  { kind: 'network_meeting', eligibility: { unit: 'case', openDays: 60 } },
]

const fill = [
  `insert into organisation (id, name) values ('00000000-0000-4000-8000-000000000001', 'Bench')`,
  `insert into region (id, organisation_id, name) select ('10000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '00000000-0000-4000-8000-000000000001', 'R' || n from generate_series(0, 5) n`,
  `insert into team (id, region_id, name) select ('20000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ('10000000-0000-4000-8000-' || lpad((n % 6)::text, 12, '0'))::uuid, 'T' || n from generate_series(0, 59) n`,
  `insert into staff (id, organisation_id, team_id, email, display_name, role)
   select ('30000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '00000000-0000-4000-8000-000000000001', ('20000000-0000-4000-8000-' || lpad((n % 60)::text, 12, '0'))::uuid, n || '@bench.example', 'S' || n, 'consultant' from generate_series(0, 599) n`,
  `insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, created_by)
   select ('40000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ('20000000-0000-4000-8000-' || lpad((n % 60)::text, 12, '0'))::uuid, 'F', 'ocj_consult', 'intake', date '2025-01-01' + (n % 650), ('30000000-0000-4000-8000-' || lpad((n % 600)::text, 12, '0'))::uuid from generate_series(0, ${cases - 1}) n`,
  `insert into case_assignment (id, case_id, staff_id, capacity, since) select gen_random_uuid(), id, created_by, 'consultant', opened_on from case_file`,
  `insert into person (id, case_id, kind, given_name, birth_date) select gen_random_uuid(), id, 'child', 'K', date '2008-01-01' + ((hashtext(id::text || n)) & 6000) from case_file, generate_series(1, 2) n`,
  `insert into tool_document (id, case_id, kind, created_by, summary) select gen_random_uuid(), id, 'three_columns', created_by, jsonb_build_object('activeDangerStatements', (hashtext(id::text) & 3) % 3) from case_file`,
  `alter table usage_event disable trigger roll_up_usage`,
  `insert into usage_event (id, at, received_at, type, tool_kind, case_id, child_id, legal_frame, team_id, region_id, organisation_id, staff_id, actor_role, contributor_role, substantive)
   select gen_random_uuid(), e.at, e.at, 'item.added', e.tool, c.id, case when e.tool = 'three_houses' then k.id end, 'ocj_consult', c.team_id, r.region_id, '00000000-0000-4000-8000-000000000001', c.created_by, 'consultant', 'parent', n % 3 > 0 and (hashtext(e.file || e.tool) & 255) < 20 + (e.file % 600) / 3
   from (select n, timestamptz '2025-05-01' + n * interval '47 seconds',
           (array['three_columns','three_columns','three_columns','three_houses','safety_plan','network','network_meeting','words_pictures'])[1 + (hashtext(n::text) & 7)] as tool,
           (hashtextextended(n::text, 7) & 9223372036854775807) % ${cases} as file
         from generate_series(1, ${events}) n) e(n, at, tool, file)
   join case_file c on c.id = ('40000000-0000-4000-8000-' || lpad(e.file::text, 12, '0'))::uuid
   join team r on r.id = c.team_id
   cross join lateral (select id from person p where p.case_id = c.id order by id offset n % 2 limit 1) k`,
  `alter table usage_event enable trigger roll_up_usage`,
  `select app.rebuild_usage_rollup()`,
  `vacuum analyze`,
]

const dataFolder = mkdtempSync(join(tmpdir(), 'houvast-bench-'))
chmodSync(dataFolder, 0o711)
const database = await openDatabase({
  HOUVAST_DATA: dataFolder,
  HOUVAST_MASTER_KEY: randomBytes(32).toString('base64'),
})
const clients: pg.Client[] = []
const as = async (role: 'owner' | 'stats' | 'app') => {
  const client = new pg.Client(clientConfig(database.settings, role))
  await client.connect()
  clients.push(client)
  return client
}

async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const begun = performance.now()
  const value = await run()
  return { ms: performance.now() - begun, value }
}

try {
  await migrate(database.settings)
  const owner = await as('owner')
  for (const statement of fill) await owner.query(statement)
  const counted = await owner.query<{ differences: number; rows: number; substantive: number }>(
    'select app.usage_rollup_differences()::int as differences, (select count(*)::int from usage_rollup) as rows, (select count(*)::int from usage_event where substantive) as substantive',
  )
  const stats = drizzle({ client: await as('stats'), casing: 'snake_case' })
  const organisation = '00000000-0000-4000-8000-000000000001'
  const places = await measuredPlaces(stats, organisation)
  const key = { unit: 'case', until, rules: 'bench' } as const
  const reckon = async (source: 'rollup' | 'log') =>
    releaseOf(await measuredCases(stats, organisation, until, source), places, tools, 'case', notUsedReasons)
  // As the page does it: the app's own role, a live session, the day of the release, and what may be told of one place.
  const token = randomBytes(32)
  await owner.query(
    `insert into staff_session (id, token_hash, staff_id, expires_at) select gen_random_uuid(), $1, id, now() + interval '1 hour' from staff limit 1`,
    [createHash('sha256').update(token).digest()],
  )
  const app = await as('app')
  await app.query(`select set_config('app.session_token', $1, false)`, [token.toString('hex')])
  const read = async () => {
    await app.query(`select app.breadth_made_on('case', $1, 'bench')`, [until])
    const { rowCount } = await app.query(`select * from app.breadth($1, 'case', $2, 'bench')`, [organisation, until])
    if (rowCount !== tools.length) throw new Error('The page would have shown something else')
  }

  const [fromLog, fromRollup, fromRelease]: [number[], number[], number[]] = [[], [], []]
  let equal = true
  let released: ReleasedCell[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const log = await timed(() => reckon('log'))
    const rollup = await timed(() => reckon('rollup'))
    if (round === 0) await saveRelease(stats, organisation, key, rollup.value)
    const release = await timed(read)
    equal &&= isDeepStrictEqual(log.value, rollup.value)
    released = rollup.value
    if (round === 0) continue // The first warms the caches of all three alike.
    fromLog.push(log.ms)
    fromRollup.push(rollup.ms)
    fromRelease.push(release.ms)
  }
  const times = (ms: number[]) => `${(median(fromLog) / median(ms)).toFixed(1)} x`
  table(
    ['breadth of six tools, 12 months, 67 places', 'ms (median of 5)', 'faster than the log'],
    [
      [`from the log, ${events.toLocaleString('en')} acts`, median(fromLog).toFixed(0), '1'],
      [
        `from the rollup, ${(counted.rows[0]?.rows ?? 0).toLocaleString('en')} rows`,
        median(fromRollup).toFixed(0),
        times(fromRollup),
      ],
      ['as the page reads it (kept for the day)', median(fromRelease).toFixed(2), times(fromRelease)],
    ],
  )
  console.log(
    `log and rollup tell the same: ${equal ? 'yes' : 'NO'} (${String(released.length)} cells told); rows of the rollup that differ from the log: ${String(counted.rows[0]?.differences)}`,
  )
  if (!equal || counted.rows[0]?.differences !== 0) process.exitCode = 1
} finally {
  await Promise.all(clients.map((client) => client.end()))
  await database.close()
  rmSync(dataFolder, { recursive: true, force: true })
}
