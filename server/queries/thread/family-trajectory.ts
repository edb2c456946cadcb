import 'server-only'
import { z } from 'zod'
import { findCase } from '@/db/repositories/cases'
import { familyPath, ofBothHomes } from '@/tools/family-path'
import { forReader } from '@/tools/for-reader'
import { tieTogether } from '@/tools/thread'
import { threadSources } from '@/tools/thread-sources'
import { onCase } from '../../gate'
import { query } from '../../query'
import { contentsOf } from './contents'

/**
 * What a family did together and what changed, to look back on with all of them at one screen. Only what every parent may read: nothing
 * else leaves the server, and nothing of the file does.
 */
export const familyTrajectory = query({
  name: 'case.trajectory.read',
  input: z.object({ caseId: z.string() }),
  gate: onCase('read'),
  audited: true,
  async run({ scope, tx, now }) {
    const { openedOn, closedOn } = await findCase(tx, scope)
    const { contents, context } = await contentsOf(tx, scope, now)
    const { sources } = threadSources(contents, context)
    const { sentences } = forReader('family', { thread: tieTogether(sources), contents, people: context.people })
    const moments = contents.flatMap(({ tool, childId, content }) =>
      (tool.together?.(content, context) ?? []).map((moment) => ({ ...moment, tool: tool.kind, childId })),
    )
    const { caseId, familyName, people, separatedParents } = context
    const parents = people.filter(({ kind }) => kind === 'parent').map(({ id }) => id)
    return {
      caseId,
      familyName,
      days: familyPath({
        openedOn,
        closedOn,
        moments: separatedParents ? ofBothHomes(moments, parents) : moments,
        sentences,
      }),
      // To say who was there, and no more of anybody.
      people: people.map(({ id, kind, name }) => ({ id, kind, name })),
      madeAt: context.madeAt,
    }
  },
})

export type FamilyTrajectory = Awaited<ReturnType<typeof familyTrajectory>>
