import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { findProjection, storeProjection } from '@/db/repositories/document-projections'
import { findAside, type DocumentRow } from '@/db/repositories/documents'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import type { Tx } from '@/server/database'
import type { CaseSeal } from '@/server/keys/case-keys'
import { together } from '@/sync/model/aside'
import { readPlain } from '@/sync/model/plain'
import type { Tool } from '@/tools/tool'
import { loadFresh } from './load'

export type Projected = { content: unknown; problems: number; seq: number }
type Stored = { contentVersion: number; content: unknown }

/**
 * The document as its tool reads it, for every view that does not edit. Stored when read and found behind, so that a document
 * nobody reads costs nothing, and one that is read often is not loaded each time. Any reader may store it: it says nothing new.
 */
export async function projectionOf(
  tx: Tx,
  scope: CaseScope,
  row: DocumentRow,
  given: { tool: Tool; seal: CaseSeal },
): Promise<Projected> {
  const { tool, seal } = given
  const aside = tool.aside ? await findAside(tx, scope, row.id) : null
  const found = await findProjection(tx, scope, row.id)
  // Both only grow: their sum says whether either has.
  if (found?.seq === row.headSeq + (aside?.headSeq ?? 0)) {
    const stored = JSON.parse(
      inflateRawSync(seal.open(places.projection(row.id, found.seq), found.data)).toString(),
    ) as Stored
    if (stored.contentVersion === tool.contentVersion)
      return { content: stored.content, problems: found.problems, seq: found.seq }
  }
  const main = await loadFresh(tx, scope, row, seal)
  const beside = aside && (await loadFresh(tx, scope, aside, seal))
  const { content, problems } = tool.project(together(readPlain(main.doc), beside && readPlain(beside.doc)))
  const seq = main.seq + (beside?.seq ?? 0)
  const stored: Stored = { contentVersion: tool.contentVersion, content }
  const data = seal.seal(places.projection(row.id, seq), deflateRawSync(JSON.stringify(stored)))
  await storeProjection(tx, scope, { documentId: row.id, seq, data, problems: problems.length })
  return { content, problems: problems.length, seq }
}
