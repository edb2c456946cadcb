import autocannon from 'autocannon'
import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { seedId } from '@/db/seed/ids'
import { buildBareApp, serveBareApp } from './next-server'
import { cookieOf, serveHouvast } from './houvast-server'
import { median, percentile, table } from './median'

/** The case list of a team lead with 10,000 cases in the team, beside a bare Next page with one query on the same database. */
const cases = 10_000
const rounds = 5
const seconds = 6

async function fill(client: pg.Client, teamId: string, staffId: string): Promise<void> {
  await client.query(
    `insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, created_by, last_activity_at)
     select gen_random_uuid(), $1, 'Familie ' || n, 'ocj_investigation', 'assessment', current_date - (n % 500), $2, now() - n * interval '7 minutes'
     from generate_series(1, $3::int) n`,
    [teamId, staffId, cases],
  )
  await client.query(
    `insert into person (id, case_id, kind, given_name, birth_year) select gen_random_uuid(), id, 'child', 'Kind ' || left(id::text, 4), 2016 from case_file`,
  )
  await client.query('analyze')
}

type Load = { perSecond: number; p95: number }

async function load(url: string, cookie?: string): Promise<Load> {
  const times: number[] = []
  let refused = 0
  await new Promise<void>((done) => {
    const running = autocannon(
      { url, connections: 20, duration: seconds, ...(cookie === undefined ? {} : { headers: { cookie } }) },
      () => done(),
    )
    running.on('response', (_client, status, _bytes, time) => {
      if (status === 200) times.push(time)
      else refused += 1
    })
  })
  if (refused > 0) throw new Error(`${url} refused ${String(refused)} requests`)
  return { perSecond: times.length / seconds, p95: percentile(times, 0.95) }
}

buildBareApp()
const houvast = await serveHouvast(3210)
const client = new pg.Client(clientConfig(houvast.database.settings, 'owner'))
await client.connect()
const { rows } = await client.query<{ id: string; team_id: string }>(
  "select id, team_id from staff where email = 'teamverantwoordelijke@houvast.example'",
)
const lead = rows[0] ?? { id: seedId('none'), team_id: seedId('none') }
await fill(client, lead.team_id, lead.id)
const owner = clientConfig(houvast.database.settings, 'owner')
const bare = await serveBareApp(3211, { BARE_DATABASE: JSON.stringify(owner), BARE_TEAM: lead.team_id })
const cookie = await cookieOf(houvast.url, 'teamverantwoordelijke')
try {
  const ours: Load[] = []
  const theirs: Load[] = []
  const asMuch: Load[] = []
  for (let round = 0; round < rounds; round += 1) {
    theirs.push(await load(`${bare.url}/list`))
    asMuch.push(await load(`${bare.url}/as-much`))
    ours.push(await load(`${houvast.url}/cases?view=team`, cookie))
  }
  const of = (loads: Load[], pick: (load: Load) => number) => median(loads.map(pick))
  const against = (those: Load[]) => ours.map((load, index) => load.perSecond / (those[index]?.perSecond ?? Number.NaN))
  const ratios = against(theirs)
  table(
    ['page', 'requests/s (median)', 'p95 ms (median)'],
    [
      [
        'bare Next page, one query',
        of(theirs, (load) => load.perSecond).toFixed(0),
        of(theirs, (load) => load.p95).toFixed(1),
      ],
      [
        'bare Next page, one query, as much on it',
        of(asMuch, (load) => load.perSecond).toFixed(0),
        of(asMuch, (load) => load.p95).toFixed(1),
      ],
      [
        `case list, ${cases.toLocaleString('en')} cases, signed in`,
        of(ours, (load) => load.perSecond).toFixed(0),
        of(ours, (load) => load.p95).toFixed(1),
      ],
    ],
  )
  console.log(
    `ratio requests/s, pair by pair: median ${median(ratios).toFixed(2)} (goal: at least 0.60); ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}; against a bare page with as much on it: median ${median(against(asMuch)).toFixed(2)}`,
  )
} finally {
  await bare.stop()
  await client.end()
  await houvast.stop()
}
