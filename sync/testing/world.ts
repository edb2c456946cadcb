import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { freshDatabase, type FreshDatabase } from '@/db/testing/database'
import { masterKeyId } from '@/db/master-key'
import { places, seal } from '@/db/sealing'
import { forgetAll } from '@/sync/server/cache'
import { stopHints } from '@/sync/server/hints'
import { lendTool } from '@/sync/server/tools'
import type { Tool } from '@/tools/tool'
import { diary } from './diary'

export const origin = 'http://localhost:3030'

export type World = {
  database: FreshDatabase
  env: Record<string, string>
  caseId: string
  childId: string
  otherCaseId: string
  /** Session tokens. The stranger is a consultant of another team. */
  tokens: { consultant: string; colleague: string; lead: string; stranger: string }
  staff: { consultant: string; colleague: string; lead: string; stranger: string }
  sql<T extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<T[]>
  newDocument(caseId?: string): Promise<string>
  close(): Promise<void>
}

/** A database with one organisation, two teams, two cases and four live sessions; this process is set to use it. */
export async function makeWorld(): Promise<World> {
  const database = await freshDatabase()
  const env = {
    HOUVAST_CONNECTION: JSON.stringify(database.settings),
    HOUVAST_MASTER_KEY: database.masterKey,
    NEXTAUTH_URL: origin,
    NEXTAUTH_SECRET: 'a secret that only tests know, long enough',
  }
  Object.assign(process.env, env)
  lendTool(diary as Tool)
  const sql = async <T extends object>(text: string, values: unknown[] = []) =>
    (await database.pools.owner.query(text, values)).rows as T[]
  const [organisation, region, team, otherTeam] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await sql('insert into organisation (id, name) values ($1, $2)', [organisation, 'Test'])
  await sql('insert into region (id, organisation_id, name) values ($1, $2, $3)', [region, organisation, 'Streek'])
  await sql('insert into team (id, region_id, name) values ($1, $3, $4), ($2, $3, $5)', [
    team,
    otherTeam,
    region,
    'Noord',
    'Zuid',
  ])
  const people = {
    consultant: await person('consultant', team),
    colleague: await person('consultant', team),
    lead: await person('team_lead', team),
    stranger: await person('consultant', otherTeam),
  }
  const caseId = await file(team, people.consultant.id, [people.colleague.id])
  const otherCaseId = await file(otherTeam, people.stranger.id, [])
  const childId = randomUUID()
  await sql(
    `insert into person (id, case_id, kind, given_name, birth_date) values ($1, $2, 'child', 'Noor', '2018-03-02')`,
    [childId, caseId],
  )

  async function person(role: string, teamId: string) {
    const id = randomUUID()
    const token = randomBytes(32).toString('hex')
    await sql(
      'insert into staff (id, organisation_id, team_id, email, display_name, role) values ($1, $2, $3, $4, $5, $6)',
      [id, organisation, teamId, `${id}@test.example`, `Collega ${id.slice(0, 4)}`, role],
    )
    await sql(
      `insert into staff_session (id, token_hash, staff_id, expires_at) values ($1, $2, $3, now() + interval '10 hours')`,
      [randomUUID(), createHash('sha256').update(Buffer.from(token, 'hex')).digest(), id],
    )
    return { id, token }
  }
  async function file(teamId: string, consultant: string, others: string[]) {
    const id = randomUUID()
    await sql(
      `insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, created_by, last_activity_at)
       values ($1, $2, 'Test', 'sdj_vos', 'assessment', '2026-01-05', $3, now() - interval '1 hour')`,
      [id, teamId, consultant],
    )
    for (const [at, who] of [consultant, ...others].entries())
      await sql('insert into case_assignment (id, case_id, staff_id, capacity) values ($1, $2, $3, $4)', [
        randomUUID(),
        id,
        who,
        at === 0 ? 'consultant' : 'co_consultant',
      ])
    const master = Buffer.from(database.masterKey, 'base64')
    await sql('insert into case_key (case_id, wrapped, master_key_id) values ($1, $2, $3)', [
      id,
      seal(master, places.caseKey(id), randomBytes(32)),
      masterKeyId(master),
    ])
    return id
  }
  return {
    database,
    env,
    caseId,
    otherCaseId,
    childId,
    tokens: {
      consultant: people.consultant.token,
      colleague: people.colleague.token,
      lead: people.lead.token,
      stranger: people.stranger.token,
    },
    staff: {
      consultant: people.consultant.id,
      colleague: people.colleague.id,
      lead: people.lead.id,
      stranger: people.stranger.id,
    },
    sql,
    async newDocument(of = caseId) {
      const id = randomUUID()
      await sql('insert into tool_document (id, case_id, kind, created_by) values ($1, $2, $3, $4)', [
        id,
        of,
        diary.kind,
        of === caseId ? people.consultant.id : people.stranger.id,
      ])
      return id
    },
    async close() {
      forgetAll()
      await stopHints()
      await database.close()
    },
  }
}
