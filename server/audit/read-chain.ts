import type pg from 'pg'
import type { Head } from './verify'
import type { Link } from './chain'

type Row = Omit<Link, 'seq'> & { seq: string }

/**
 * A whole chain with its head, for verifying. Needs a connection that may read it all (the owner's, or a restored backup's): the
 * app itself sees only the links of the cases in front of it.
 */
export async function readChain(
  client: Pick<pg.ClientBase, 'query'>,
  chainId: string,
): Promise<{ links: Link[]; head: Head }> {
  const links = await client.query<Row>(
    `select chain_id as "chainId", seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, staff_id as "staffId", capacity, action,
      subject_kind as "subjectKind", subject_id as "subjectId", case_id as "caseId", outcome, previous_hash as "previousHash", hash
     from audit_event where chain_id = $1 order by seq`,
    [chainId],
  )
  const head = await client.query<{ seq: string; hash: Buffer }>('select seq, hash from audit_chain where id = $1', [
    chainId,
  ])
  const found = head.rows[0]
  if (!found) throw new Error('there is no such chain')
  return {
    links: links.rows.map((row) => ({ ...row, seq: Number(row.seq) })),
    head: { seq: Number(found.seq), hash: found.hash },
  }
}
