import 'server-only'
import { documentsOfKinds } from '@/db/repositories/documents'
import type { CaseScope } from '@/domain/access/scope'
import { together, type WhoKnows } from '@/domain/consent/who-knows'
import { projectionOf } from '@/sync/server/project'
import { toolOf } from '@/sync/server/tools'
import { toolKinds } from '@/tools/tool'
import type { Tx } from '../database'
import type { CaseSeal } from '../keys/case-keys'

/** What all worksheets of this case say together of who knows how much of which danger. */
export async function whoKnowsIn(tx: Tx, scope: CaseScope, seal: CaseSeal): Promise<WhoKnows> {
  const kinds = toolKinds.filter((kind) => Object.hasOwn(toolOf(kind) ?? {}, 'whoKnows'))
  const said: WhoKnows[] = []
  for (const row of await documentsOfKinds(tx, scope, kinds)) {
    const tool = toolOf(row.kind)
    if (!tool?.whoKnows) continue
    const { content } = await projectionOf(tx, scope, row, { tool, seal })
    said.push(tool.whoKnows(content))
  }
  return together(said)
}
