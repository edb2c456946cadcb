import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import pg from 'pg'
import * as Y from 'yjs'
import { clientConfig, type ConnectionSettings } from '../../db/connection-settings'
import type { OpenDatabase } from '../../db/open-database'
import { places, seal, unseal } from '../../db/sealing'
import { startNext, type NextProcess } from '../../scripts/next-process'
import { readKey } from '../../sync/model/keys'
import { readPlain } from '../../sync/model/plain'

type Told = { port: number; settings: ConnectionSettings; masterKey: string }

const told = () => JSON.parse(readFileSync(new URL('../../.cache/e2e-server.json', import.meta.url), 'utf8')) as Told

/** A second process of the app on the journeys' database, under an address of its own. */
export function serveAt(address: string, port: number): NextProcess {
  const database: OpenDatabase = { ...told(), told: [], close: () => Promise.resolve() }
  return startNext('start', port, database, { NEXTAUTH_URL: address })
}

async function asOwner<T>(run: (client: pg.Client, masterKey: Buffer) => Promise<T>): Promise<T> {
  const { settings, masterKey } = told()
  const client = new pg.Client(clientConfig(settings, 'owner'))
  await client.connect()
  try {
    return await run(client, Buffer.from(masterKey, 'base64'))
  } finally {
    await client.end()
  }
}

export const documentIn = (address: string): string => address.split('/').at(-1) ?? ''

/** Why the server put something of this document in quarantine. */
export const quarantined = (documentId: string): Promise<string[]> =>
  asOwner(async (client) => {
    const found = await client.query<{ reason: string }>(
      'select reason from document_quarantine where document_id = $1 order by at',
      [documentId],
    )
    return found.rows.map(({ reason }) => reason)
  })

/**
 * Erases for good what says these words, as an erasure does: the rest of the document in a new one under the next epoch, and nothing
 * left of the old log.
 */
export const eraseForGood = (documentId: string, words: string): Promise<void> =>
  asOwner(async (client, masterKey) => {
    const found = await client.query<{ case: string; epoch: number; seq: number; wrapped: Buffer }>(
      `select d.case_id as "case", d.epoch, d.head_seq::int as seq, k.wrapped from tool_document d join case_key k using (case_id) where d.id = $1`,
      [documentId],
    )
    const [row] = found.rows
    if (!row) throw new Error('No such document')
    const key = unseal(masterKey, places.caseKey(row.case), row.wrapped)
    const log = await client.query<{ data: Buffer }>(
      'select data from document_update where document_id = $1 and epoch = $2 order by seq',
      [documentId, row.epoch],
    )
    const old = new Y.Doc()
    for (const { data } of log.rows) Y.applyUpdate(old, unseal(key, places.update(documentId, row.epoch), data))
    const fresh = new Y.Doc()
    const { fields, texts } = readPlain(old)
    const erased = new Set(
      Object.entries(texts)
        .filter(([, said]) => said.includes(words))
        .map(([key]) => readKey(key)?.id),
    )
    if (erased.size === 0) throw new Error(`Nothing says ${words}`)
    for (const [key, value] of Object.entries(fields))
      if (!erased.has(readKey(key)?.id)) fresh.getMap('fields').set(key, value)
    for (const [key, said] of Object.entries(texts))
      if (!erased.has(readKey(key)?.id)) fresh.getText(`text/${key}`).insert(0, said)
    fresh.getMap('meta').set('document:id', documentId)
    const [epoch, seq] = [row.epoch + 1, row.seq + 1]
    const state = deflateRawSync(Y.encodeStateAsUpdate(fresh))
    await client.query('begin')
    await client.query('delete from document_update where document_id = $1', [documentId])
    await client.query(
      `insert into document_snapshot (document_id, case_id, epoch, seq, data) values ($1, $2, $3, $4, $5)
       on conflict (document_id) do update set epoch = excluded.epoch, seq = excluded.seq, data = excluded.data`,
      [documentId, row.case, epoch, seq, seal(key, places.snapshot(documentId, epoch, seq), state)],
    )
    await client.query(
      'update tool_document set epoch = $2, head_seq = $3, snapshot_seq = $3, log_rows = 0, log_bytes = 0 where id = $1',
      [documentId, epoch, seq],
    )
    await client.query('commit')
  })

/** The acts of a document that were counted, in the order they were received. */
export const counted = (documentId: string): Promise<string[]> =>
  asOwner(async (client) => {
    const found = await client.query<{ type: string }>(
      'select type from usage_event where document_id = $1 order by type, id',
      [documentId],
    )
    return found.rows.map(({ type }) => type)
  })

/** What was begun in a case, oldest first. */
export const documentsOf = (caseId: string): Promise<string[]> =>
  asOwner(async (client) => {
    const found = await client.query<{ id: string }>(
      'select id from tool_document where case_id = $1 and aside_of is null order by created_at, id',
      [caseId],
    )
    return found.rows.map(({ id }) => id)
  })

/** As if this document had been begun, and worked on last, so many days ago. */
export const letDocumentLie = (documentId: string, days: number): Promise<void> =>
  asOwner(async (client) => {
    await client.query(
      `update tool_document set created_at = created_at - $2 * interval '1 day', last_worked_at = last_worked_at - $2 * interval '1 day'
       where id = $1`,
      [documentId, days],
    )
  })

/** As if every visit of this account had begun, and been seen last, so many hours ago. */
export const letVisitsLie = (account: string, hours: number): Promise<void> =>
  asOwner(async (client) => {
    await client.query(
      `update staff_session set created_at = created_at - $2 * interval '1 hour', last_seen_at = last_seen_at - $2 * interval '1 hour',
         expires_at = expires_at - $2 * interval '1 hour'
       where kind = 'visit' and staff_id = (select id from staff where email = $1)`,
      [`${account}@houvast.example`, hours],
    )
  })

/** The worker goes to another team: from here on the right to this case has ended. */
export const endRights = (caseId: string): Promise<void> =>
  asOwner(async (client) => {
    await client.query('delete from case_assignment where case_id = $1', [caseId])
  })

/** Whoever works on this case stops doing so, in the middle of a visit: what they once could is known, and is over. */
export const stopWorkingOn = (caseId: string): Promise<void> =>
  asOwner(async (client) => {
    await client.query('update case_assignment set until = now() where case_id = $1 and until is null', [caseId])
  })

/** The family goes to this colleague, in the middle of somebody else's visit. */
export async function giveTo(account: string, caseId: string): Promise<void> {
  await stopWorkingOn(caseId)
  await asOwner(async (client) => {
    await client.query(
      `insert into case_assignment (id, case_id, staff_id, capacity) select gen_random_uuid(), $1, id, 'consultant' from staff where email = $2`,
      [caseId, `${account}@houvast.example`],
    )
  })
}

/** Families of this account, long not worked with: more than one page of any list. */
export const giveFamilies = (account: string, names: readonly string[]): Promise<void> =>
  asOwner(async (client) => {
    await client.query(
      `with me as (select id, team_id from staff where email = $1),
        made as (
          insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, created_by, last_activity_at)
          select gen_random_uuid(), me.team_id, name, 'ocj_consult', 'intake', '2026-02-02', me.id, '2026-02-02'
          from me, unnest($2::text[]) as name
          returning id)
      insert into case_assignment (id, case_id, staff_id, capacity)
      select gen_random_uuid(), made.id, me.id, 'consultant' from made, me`,
      [`${account}@houvast.example`, names],
    )
  })
