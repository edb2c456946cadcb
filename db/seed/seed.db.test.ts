import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../testing/database'
import { seedDemo } from './run'

const now = new Date('2026-11-24T10:00:00Z')

/** Everything a person could read of the demo, in one line each; sealed columns differ by their keys and are left out. */
const told = `
  select md5(string_agg(line, '|' order by line)) as told from (
    select row(id, team_id, family_name, legal_frame, phase, opened_on, closed_on)::text as line from case_file
    union all select row(id, case_id, kind, given_name, family_name, called, relation, birth_date)::text from person
    union all select row(id, type, at, case_id, child_id, contributor_role, substantive, payload)::text from usage_event
    union all select row(id, case_id, phase, at)::text from case_phase
    union all select row(id, case_id, reason, at)::text from tool_not_used
    union all select row(id, summary)::text from tool_document union all select row(case_id, sha256, bytes)::text from asset) lines`

describe('the demo', () => {
  let first: FreshDatabase
  let second: FreshDatabase
  let seconds = 0

  beforeAll(async () => {
    first = await freshDatabase()
    second = await freshDatabase()
    const begun = performance.now()
    await seedDemo(first.settings, first.masterKey, now)
    seconds = (performance.now() - begun) / 1000
    await seedDemo(second.settings, second.masterKey, now)
  })
  afterAll(async () => {
    await first.close()
    await second.close()
  })

  const one = async (sql: string) => (await first.pools.owner.query<Record<string, number>>(sql)).rows[0]

  it('is an organisation with the size of life, made within a minute', async () => {
    expect(seconds).toBeLessThan(60)
    expect(await one('select count(*)::int as regions from region')).toEqual({ regions: 3 })
    expect(await one('select count(*)::int as teams from team')).toEqual({ teams: 8 })
    const staff = await one("select count(*)::int as consultants from staff where role = 'consultant'")
    expect(staff?.['consultants']).toBeGreaterThanOrEqual(42)
    expect(await one('select count(*)::int as cases from case_file')).toEqual({ cases: 600 })
    const range = await one(
      'select (max(opened_on) - min(opened_on))::int as days, count(closed_on)::int as closed from case_file',
    )
    expect(range?.['days']).toBeGreaterThan(500)
    expect(range?.['closed']).toBeGreaterThan(100)
  })

  it('is the same each time it is made on the same day', async () => {
    const [a, b] = await Promise.all(
      [first, second].map(async ({ pools }) => (await pools.owner.query<{ told: string }>(told)).rows[0]?.told),
    )
    expect(a).toBeDefined()
    expect(b).toEqual(a)
  })

  it('differs from team to team, and nobody used everything everywhere', async () => {
    const { rows } = await first.pools.owner.query<{ share: number }>(
      `select (count(r.case_id)::float / count(*)) as share from case_file c
       left join usage_rollup r on r.case_id = c.id and r.tool_kind = 'three_columns' group by c.team_id`,
    )
    const shares = rows.map(({ share }) => share)
    expect(new Set(shares.map((share) => share.toFixed(2))).size).toBeGreaterThan(4)
    expect(Math.max(...shares)).toBeLessThan(1)
    expect(Math.min(...shares)).toBeGreaterThan(0.3)
  })

  it('knows when each case came where it is, in order and within its time', async () => {
    expect(
      await one(
        `
        select count(*) filter (where p.at::date < c.opened_on or p.at > coalesce(c.closed_on, $1::date))::int as outside,
          count(*) filter (where last and p.phase <> c.phase)::int as elsewhere, count(distinct c.id)::int > 300 as many
        from case_file c join (select *, row_number() over (partition by case_id order by at desc) = 1 as last from case_phase) p
          on p.case_id = c.id`.replace('$1', `'${now.toISOString().slice(0, 10)}'`),
      ),
    ).toEqual({ outside: 0, elsewhere: 0, many: true })
    expect(
      await one(`select count(*)::int as lost from case_file c
        where phase <> 'intake' and not exists (select from case_phase p where p.case_id = c.id)`),
    ).toEqual({ lost: 0 })
  })

  it('holds reasons why not (yet), in open and closed cases, and none where the map was made together', async () => {
    const reasons = await one(`
      select count(*)::int as said, count(distinct n.reason)::int as kinds, count(c.closed_on)::int > 10 as closed,
        count(*) filter (where c.closed_on is null)::int > 10 as open, count(r.case_id)::int as used
      from tool_not_used n join case_file c on c.id = n.case_id left join usage_rollup r on r.case_id = c.id and r.tool_kind = n.tool_kind`)
    expect(reasons).toMatchObject({ kinds: 7, closed: true, open: true })
    expect(reasons?.['said']).toBeGreaterThan(60)
    expect(reasons?.['used']).toBe(0)
  })

  it('has houses of children in every form, each with what lies beside it, told back or only begun', async () => {
    expect(
      await one(`select count(*) filter (where aside_of is null)::int > 150 as many,
        count(distinct variant)::int as variants, count(*) filter (where aside_of is not null)::int =
          count(*) filter (where aside_of is null)::int as beside,
        count(*) filter (where aside_of is null and (summary->'counts'->>'finished')::int = 0)::int > 10 as begun,
        count(*) filter (where summary->>'presentedAt' is not null)::int > 30 as shown,
        count(*) filter (where (summary->'counts'->>'paper')::int > 0)::int > 5 as paper
        from tool_document where kind = 'three_houses'`),
    ).toEqual({ many: true, variants: 8, beside: true, begun: true, shown: true, paper: true })
    expect(
      await one('select count(*)::int as lost from usage_event where at > received_at or received_at > now()'),
    ).toEqual({ lost: 0 })
    const mine = await one(`select count(distinct d.variant)::int > 5 as variants, count(*)::int > 8 as many
      from tool_document d join case_assignment a using (case_id) join staff s on s.id = a.staff_id
      where d.kind = 'three_houses' and d.aside_of is null and s.email = 'consulent@houvast.example'`)
    expect(mine).toEqual({ variants: true, many: true })
    // Then and now: the same child on two days.
    expect(
      await one(`select count(*)::int > 0 as twice from (
          select from tool_document d join case_assignment a using (case_id) join staff s on s.id = a.staff_id
          where d.kind = 'three_houses' and d.aside_of is null and s.email = 'consulent@houvast.example'
          group by d.subject_person_id having count(distinct d.created_at::date) > 1) two`),
    ).toEqual({ twice: true })
  })

  it('has stories for children at every stage, each with what lies beside it', async () => {
    expect(
      await one(`select count(*) filter (where aside_of is null)::int > 20 as many,
        count(*) filter (where aside_of is not null)::int = count(*) filter (where aside_of is null)::int as beside,
        count(*) filter (where aside_of is null and summary->'voices' ? 'parent')::int > 10 as rewritten,
        count(*) filter (where aside_of is null and not summary->'voices' ? 'parent')::int > 2 as drafts,
        count(*) filter (where (summary->'counts'->>'presentations')::int > 0)::int > 5 as told
        from tool_document where kind = 'words_pictures'`),
    ).toEqual({ many: true, beside: true, rewritten: true, drafts: true, told: true })
    const mine = await one(`select count(*)::int > 2 as several
      from tool_document d join case_assignment a using (case_id) join staff s on s.id = a.staff_id
      where d.kind = 'words_pictures' and d.aside_of is null and s.email = 'consulent@houvast.example'`)
    expect(mine).toEqual({ several: true })
  })

  it('has networks of families with what lies beside them, and children that placed their own people', async () => {
    expect(
      await one(`select count(*) filter (where aside_of is null and subject_person_id is null)::int > 100 as many,
        count(*) filter (where aside_of is not null)::int = count(*) filter (where aside_of is null)::int as beside,
        count(*) filter (where aside_of is null and subject_person_id is not null
          and summary->'voices' ? 'child')::int > 20 as of_children,
        count(*) filter (where subject_person_id is null and (summary->'counts'->>'informed')::int > 0)::int > 20 as told
        from tool_document where kind = 'network'`),
    ).toEqual({ many: true, beside: true, of_children: true, told: true })
  })

  it('has network meetings at every stage, each with what lies beside it', async () => {
    expect(
      await one(`select count(*) filter (where aside_of is null)::int > 10 as many,
        count(*) filter (where aside_of is not null)::int = count(*) filter (where aside_of is null)::int as beside,
        count(*) filter (where aside_of is null and summary->>'presentedAt' is not null)::int > 5 as held,
        count(*) filter (where (summary->'counts'->>'tellings')::int > 0)::int > 2 as told
        from tool_document where kind = 'network_meeting'`),
    ).toEqual({ many: true, beside: true, held: true, told: true })
    const mine = await one(`select count(*)::int > 0 as some
      from tool_document d join case_assignment a using (case_id) join staff s on s.id = a.staff_id
      where d.kind = 'network_meeting' and d.aside_of is null and s.email = 'consulent@houvast.example'`)
    expect(mine).toEqual({ some: true })
  })

  it('rolls up to exactly what its events say', async () => {
    const { rows } = await first.pools.owner.query<{ differs: number }>(
      `select count(*)::int as differs from (
         select case_id, tool_kind, coalesce(child_id, '00000000-0000-0000-0000-000000000000') as child_id, count(*)::int as events
         from usage_event where substantive group by 1, 2, 3) e
       full join usage_rollup r using (case_id, tool_kind, child_id) where e.events is distinct from r.events`,
    )
    expect(rows[0]).toEqual({ differs: 0 })
  })
})
