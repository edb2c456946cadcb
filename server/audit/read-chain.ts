import type pg from 'pg'
import type { Head } from './verify'
import type { Link } from './chain'

type Row = Omit<Link, 'seq'> & { seq: string }
type Reader = Pick<pg.ClientBase, 'query'>

const columns = `chain_id as "chainId", seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, staff_id as "staffId", capacity, action,
  subject_kind as "subjectKind", subject_id as "subjectId", case_id as "caseId", outcome, previous_hash as "previousHash", hash`
const linkOf = (row: Row): Link => ({ ...row, seq: Number(row.seq) })

/**
 * A whole chain with its head, for verifying. Needs a connection that may read it all (the owner's, or a restored backup's): the
 * app itself sees only the links of the cases in front of it.
 */
export async function readChain(client: Reader, chainId: string): Promise<{ links: Link[]; head: Head }> {
  const links = await client.query<Row>(`select ${columns} from audit_event where chain_id = $1 order by seq`, [
    chainId,
  ])
  const head = await client.query<{ seq: string; hash: Buffer }>('select seq, hash from audit_chain where id = $1', [
    chainId,
  ])
  const found = head.rows[0]
  if (!found) throw new Error('there is no such chain')
  return {
    links: links.rows.map(linkOf),
    head: { seq: Number(found.seq), hash: found.hash },
  }
}

/** The links that come after this one, chain by chain in the order of their ids. */
export async function readLinksAfter(
  client: Reader,
  after: Pick<Link, 'chainId' | 'seq'>,
  most: number,
): Promise<Link[]> {
  const found = await client.query<Row>(
    `select ${columns} from audit_event where (chain_id, seq) > ($1, $2) order by chain_id, seq limit $3`,
    [after.chainId, after.seq, most],
  )
  return found.rows.map(linkOf)
}

/** The heads of all chains, in the same order. A head is small; there is one for each case. */
export async function readHeads(client: Reader): Promise<(Head & { chainId: string })[]> {
  const found = await client.query<{ chainId: string; seq: string; hash: Buffer }>(
    'select id as "chainId", seq, hash from audit_chain order by id',
  )
  return found.rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}
