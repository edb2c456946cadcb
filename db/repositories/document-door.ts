import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { readDocumentRow, documentColumns, type DocumentRow, type RawDocument } from './documents'
import { runPrepared } from './prepared'

/** Who asks, where they stand to the case, and the document itself: everything a permission and an update need. */
export type Door = {
  session: {
    session_id: string
    staff_id: string
    display_name: string
    email: string
    role: string
    team_id: string | null
    region_id: string | null
    organisation_id: string
    seen_seconds_ago: number
  }
  facts: { team_id: string; closed: boolean; capacity: string }
  row: DocumentRow
  wrappedKey: Uint8Array | null
}

type Raw = Door['session'] &
  RawDocument & { caseTeam: string; closed: boolean; capacity: string; wrapped: Buffer | null }

const textOf = (hold: boolean) => `
  select s.session_id, s.staff_id, s.display_name, s.email, s.role, s.team_id, s.region_id, s.organisation_id,
    extract(epoch from now() - s.last_seen_at)::int as seen_seconds_ago,
    c.team_id as "caseTeam", c.closed_on is not null as closed, app.capacity_in(c.id) as capacity, k.wrapped, ${documentColumns('d.')}
  from app.session() s
  join tool_document d on d.id = $1 and d.deleted_at is null
  join case_file c on c.id = d.case_id
  left join case_key k on k.case_id = d.case_id
  ${hold ? 'for update of d' : ''}`
const [holding, looking] = [textOf(true), textOf(false)]

/**
 * One question instead of six, because it is asked at every keystroke. For `server/access.ts` alone, which decides. With `hold` the
 * document's row is locked until the transaction ends, and there is no answer for who may not edit. Rows of the log must be read
 * in a later statement: this one does not see what was committed while it waited.
 */
export async function askAtDoor(tx: NodePgDatabase, documentId: string, hold: boolean): Promise<Door | null> {
  const [found] = await runPrepared<Raw>(tx, hold ? 'hold_document' : 'look_document', hold ? holding : looking, [
    documentId,
  ])
  if (!found) return null
  const { session_id, staff_id, display_name, email, role, team_id, region_id, organisation_id, seen_seconds_ago } =
    found
  return {
    session: { session_id, staff_id, display_name, email, role, team_id, region_id, organisation_id, seen_seconds_ago },
    facts: { team_id: found.caseTeam, closed: found.closed, capacity: found.capacity },
    row: readDocumentRow(found),
    wrappedKey: found.wrapped,
  }
}
