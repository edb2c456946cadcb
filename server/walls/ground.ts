import { createHash, randomUUID } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import type pg from 'pg'
import * as Y from 'yjs'
import { masterKeyId } from '@/db/master-key'
import { places, seal } from '@/db/sealing'
import { documentIdKey, metaRoot } from '@/sync/model/keys'
import { threeColumns } from '@/tools/three-columns'
import type { House } from './house'

/** A case of team one made for one way in, with somebody and something of each kind in it. */
export type Ground = {
  house: House
  caseId: string
  documentId: string
  versionId: string
  /** A talk about the document that is going on, and in which nobody wrote yet. */
  talkId: string
  personId: string
  emptyHome: string
  /** Work of a colleague that came after their right had ended. */
  lateId: string
  /** A colleague of the organisation made for this way in, and a session of whoever asks. */
  staffId: string
  sessionId: string
}

/** Lays the ground for one attempt; rows of its own, so that attempts do not stand in each other's way. */
export async function layGround(owner: pg.Pool, house: House, masterKey: string): Promise<Ground> {
  const [caseId, documentId, versionId, talkId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const [personId, emptyHome, lateId] = [randomUUID(), randomUUID(), randomUUID()]
  const [staffId, sessionId] = [randomUUID(), randomUUID()]
  const put = (sql: string, ...values: unknown[]) => owner.query(sql, values)
  const { consultant, coConsultant } = house.people
  const master = Buffer.from(masterKey, 'base64')
  await put(
    `insert into case_file (id, team_id, family_name, legal_frame, phase, opened_on, created_by)
     values ($1, $2, 'Familie Grond', 'ocj_investigation', 'assessment', '2026-02-02', $3)`,
    caseId,
    house.teams.one,
    consultant,
  )
  const key = Buffer.alloc(32, 7)
  await put(
    'insert into case_key (case_id, wrapped, master_key_id) values ($1, $2, $3)',
    caseId,
    seal(master, places.caseKey(caseId), key),
    masterKeyId(master),
  )
  await put(
    `insert into case_assignment (id, case_id, staff_id, capacity)
     values (gen_random_uuid(), $1, $2, 'consultant'), (gen_random_uuid(), $1, $3, 'co_consultant')`,
    caseId,
    consultant,
    coConsultant,
  )
  await put(
    "insert into person (id, case_id, kind, given_name, birth_date) values ($1, $2, 'child', 'Noor', '2016-03-02')",
    personId,
    caseId,
  )
  await put("insert into household (id, case_id, label, position) values ($1, $2, 'thuis', 0)", emptyHome, caseId)
  await put(
    "insert into tool_document (id, case_id, kind, created_by) values ($1, $2, 'three_columns', $3)",
    documentId,
    caseId,
    consultant,
  )
  const { contentVersion } = threeColumns
  const stored = { label: null, contentVersion, content: threeColumns.empty(), plain: { fields: {}, texts: {} } }
  await put(
    `insert into document_version (id, document_id, case_id, seq, kind, data, content_hash, staff_id)
     values ($1, $2, $3, 0, 'idle', $4, '\\x00', $5)`,
    versionId,
    documentId,
    caseId,
    seal(key, places.version(documentId, versionId), deflateRawSync(JSON.stringify(stored))),
    consultant,
  )
  await put(
    'insert into review_talk (id, document_id, case_id, version_id, staff_id) values ($1, $2, $3, $4, $5)',
    talkId,
    documentId,
    caseId,
    versionId,
    consultant,
  )
  const doc = new Y.Doc()
  doc.getMap(metaRoot).set(documentIdKey, documentId)
  const update = Y.encodeStateAsUpdate(doc)
  const hash = createHash('sha256').update(update).digest()
  await put(
    'insert into late_work (id, document_id, case_id, staff_id, epoch, hash, data) values ($1, $2, $3, $4, 1, $5, $6)',
    lateId,
    documentId,
    caseId,
    house.people.colleague,
    hash,
    seal(key, places.late(documentId, hash.toString('hex')), update),
  )
  await put(
    "insert into staff (id, organisation_id, team_id, email, display_name, role) values ($1, $2, $3, $4, 'Iemand', 'consultant')",
    staffId,
    house.organisation,
    house.teams.one,
    `${staffId}@walls.example`,
  )
  return { house, caseId, documentId, versionId, talkId, personId, emptyHome, lateId, staffId, sessionId }
}
