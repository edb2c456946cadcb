import { inflateRawSync } from 'node:zlib'
import type pg from 'pg'
import * as Y from 'yjs'
import { places, unseal } from '@/db/sealing'
import { picturesNamed } from '@/sync/model/pictures-named'

type Client = Pick<pg.ClientBase, 'query'>
type Tidied = { cases: number; pictures: number; unnamed: number; deleted: number; bytes: number; unreadable: number }

/** A drawing is made anew after each rest, and a photo may be taken away: what nothing names this long is deleted. */
export const daysKept = 30

/**
 * Marks pictures that nothing names any more, and deletes those that were marked thirty days ago and are still named by nothing: by no
 * document as it is now, no stored version, no late work (decided about or not) and nothing in quarantine. Case by case, each in its own
 * transaction, as the owner. A case of which anything cannot be read is left alone.
 */
export async function tidyPictures(client: Client, masterKey: Uint8Array, now: Date): Promise<Tidied> {
  const told: Tidied = { cases: 0, pictures: 0, unnamed: 0, deleted: 0, bytes: 0, unreadable: 0 }
  const { rows } = await client.query<{ caseId: string; wrapped: Buffer }>(
    'select k.case_id as "caseId", k.wrapped from case_key k where exists (select from asset a where a.case_id = k.case_id) order by 1',
  )
  for (const { caseId, wrapped } of rows) {
    told.cases++
    await client.query('begin')
    try {
      // Nobody appends to a document of this case meanwhile: what is read here still holds when something is deleted.
      await client.query('select from tool_document where case_id = $1 for share', [caseId])
      const here = await picturesOf(client, caseId)
      const named = await namedIn(client, { caseId, key: unseal(masterKey, places.caseKey(caseId), wrapped) }, here)
      const unnamed = here.filter((hash) => !named.has(hash))
      const gone = await markAndDelete(client, caseId, unnamed, now)
      await client.query('commit')
      told.pictures += here.length
      told.unnamed += unnamed.length - gone.length
      told.deleted += gone.length
      told.bytes += gone.reduce((sum, bytes) => sum + bytes, 0)
    } catch {
      await client.query('rollback')
      told.unreadable++
    }
  }
  return told
}

async function picturesOf(client: Client, caseId: string): Promise<string[]> {
  const { rows } = await client.query<{ hash: string }>(
    `select encode(sha256, 'hex') as hash from asset where case_id = $1`,
    [caseId],
  )
  return rows.map(({ hash }) => hash)
}

type Case = { caseId: string; key: Uint8Array }

async function namedIn(client: Client, of: Case, hashes: readonly string[]): Promise<Set<string>> {
  const named = new Set<string>()
  const read = async (text: string, look: (row: Row) => readonly string[]) => {
    const { rows } = await client.query<Row>(text, [of.caseId])
    for (const row of rows) for (const hash of look(row)) named.add(hash)
  }
  const written = (content: Buffer) => hashes.filter((hash) => content.includes(hash))
  for (const document of await documentsOf(client, of))
    for (const hash of picturesNamed(document, hashes)) named.add(hash)
  await read('select id, document_id, data from document_version where case_id = $1', ({ id, document_id, data }) =>
    written(inflateRawSync(unseal(of.key, places.version(document_id, id), data))),
  )
  // As they came: an update says what it names in plain letters, also where it does not fit its document (any more).
  await read(
    `select id, document_id, encode(hash, 'hex') as hash, data from late_work where case_id = $1 and mime is null`,
    ({ document_id, hash, data }) => written(Buffer.from(unseal(of.key, places.late(document_id, hash), data))),
  )
  await read('select id, document_id, data from document_quarantine where case_id = $1', ({ id, document_id, data }) =>
    written(Buffer.from(unseal(of.key, places.quarantine(document_id, id), data))),
  )
  return named
}

type Row = { id: string; document_id: string; hash: string; data: Buffer }
type LogRow = { id: string; epoch: number; seq: number; data: Buffer; whole: boolean }

/** Every document of the case as it is now, those taken away too: they may come back. */
async function documentsOf(client: Client, { caseId, key }: Case): Promise<Y.Doc[]> {
  const { rows } = await client.query<LogRow>(
    `select d.id, d.epoch, s.seq::int, s.data, true as whole from tool_document d join document_snapshot s on s.document_id = d.id and s.epoch = d.epoch
     where d.case_id = $1
     union all
     select d.id, d.epoch, u.seq::int, u.data, false from tool_document d join document_update u on u.document_id = d.id and u.epoch = d.epoch
     left join document_snapshot s on s.document_id = d.id and s.epoch = d.epoch
     where d.case_id = $1 and u.seq > coalesce(s.seq, 0)
     order by 1, whole desc, seq`,
    [caseId],
  )
  const documents = new Map<string, Y.Doc>()
  for (const { id, epoch, seq, data, whole } of rows) {
    const doc = documents.get(id) ?? new Y.Doc()
    documents.set(id, doc)
    const update = whole
      ? inflateRawSync(unseal(key, places.snapshot(id, epoch, seq), data))
      : unseal(key, places.update(id, epoch), data)
    Y.applyUpdate(doc, update)
  }
  return [...documents.values()]
}

/** The sizes of what was deleted. */
async function markAndDelete(client: Client, caseId: string, unnamed: readonly string[], now: Date): Promise<number[]> {
  const values = [caseId, unnamed.map((hash) => Buffer.from(hash, 'hex')), now]
  await client.query(
    `update asset set unnamed_since = case when sha256 = any($2::bytea[]) then $3::timestamptz end
     where case_id = $1 and (sha256 = any($2::bytea[])) <> (unnamed_since is not null)`,
    values,
  )
  const { rows } = await client.query<{ bytes: number }>(
    `delete from asset where case_id = $1 and sha256 = any($2::bytea[])
       and unnamed_since <= $3::timestamptz - make_interval(days => ${String(daysKept)}) returning bytes`,
    values,
  )
  return rows.map(({ bytes }) => bytes)
}
