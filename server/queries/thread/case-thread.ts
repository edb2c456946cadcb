import 'server-only'
import { z } from 'zod'
import { abilitiesIn } from '@/domain/access/policies'
import { tieTogether } from '@/tools/thread'
import { threadSources } from '@/tools/thread-sources'
import { onCase } from '../../gate'
import { query } from '../../query'
import { contentsOf } from './contents'

/** The thread of a case: each danger with all that hangs on it, whichever worksheet that stands in. */
export const caseThread = query({
  name: 'case.thread.read',
  input: z.object({ caseId: z.string() }),
  gate: onCase('read'),
  audited: true,
  async run({ scope, tx, now }) {
    const { contents, context } = await contentsOf(tx, scope, now)
    const { sources, takenBack } = threadSources(contents, context)
    const { caseId, familyName, people, documents, words } = context
    return {
      ...tieTogether(sources),
      takenBack,
      caseId,
      familyName,
      people,
      documents,
      words,
      abilities: abilitiesIn(scope.actor, scope.facts),
    }
  },
})

export type CaseThread = Awaited<ReturnType<typeof caseThread>>
