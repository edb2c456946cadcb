import 'server-only'
import { z } from 'zod'
import { findCase } from '@/db/repositories/cases'
import { abilitiesIn } from '@/domain/access/policies'
import type { CaseScope } from '@/domain/access/scope'
import { forReader, readers, type Reader } from '@/tools/for-reader'
import { chosenOf, linesTogether, pageLines, proposed } from '@/tools/summary-choice'
import { tieTogether } from '@/tools/thread'
import { threadSources } from '@/tools/thread-sources'
import type { Tx } from '../../database'
import { Refused } from '../../errors'
import { onCase } from '../../gate'
import { query } from '../../query'
import { contentsOf } from './contents'

const code = z.string().regex(/^[0-9a-z]{1,20}$/)
const input = z.object({
  caseId: z.string(),
  reader: z.enum(readers),
  /** Null: nobody chose yet, and what we propose stands. */
  chosen: z.array(code).max(600).nullable(),
})
type Asked = { reader: Reader; chosen: readonly string[] | null }

/** A mandated service may not hand on to a court or its social service without consent; parents who live apart may not read all of each other. */
function weighing(
  reader: Reader,
  { separatedParents, legalFrame }: { separatedParents: boolean; legalFrame: string },
): 'consent_of_all' | 'parents_apart' | null {
  if (reader === 'family') return separatedParents ? 'parents_apart' : null
  return legalFrame.startsWith('ocj_') ? 'consent_of_all' : null
}

/** What this reader may read, and what of it was ticked. Whatever was asked for, only what may be read can be chosen. */
async function summaryOf(tx: Tx, scope: CaseScope, now: Date, { reader, chosen }: Asked) {
  const { contents, context } = await contentsOf(tx, scope, now)
  const { sources, takenBack } = threadSources(contents, context)
  const { sentences, leftOut } = forReader(reader, { thread: tieTogether(sources), contents, people: context.people })
  const ticked = chosen === null ? proposed(reader, sentences) : new Set(chosen)
  const file = await findCase(tx, scope)
  const { caseId, familyName, people, documents, madeAt, separatedParents } = context
  return {
    caseId,
    familyName,
    people,
    documents,
    madeAt,
    reader,
    // The family's page carries no number of the file.
    reference: reader === 'family' ? null : file.externalReference,
    // What to weigh before it leaves, where the frame or the family asks for it.
    weigh: weighing(reader, { separatedParents, legalFrame: file.legalFrame }),
    sentences,
    leftOut,
    takenBack,
    ticked: chosenOf(sentences, ticked),
  }
}

/** To choose what goes on the page. */
export const caseSummary = query({
  name: 'case.summary.read',
  input,
  gate: onCase('export'),
  audited: true,
  run: async ({ scope, tx, now, input: asked }) => ({
    ...(await summaryOf(tx, scope, now, asked)),
    abilities: abilitiesIn(scope.actor, scope.facts),
  }),
})

/**
 * The page as it leaves the case, on paper or as a file; for whom stands in the audit chain. Refused when it is more than one page, or
 * nothing: what goes in is chosen by a person, and nothing is cut behind their back.
 */
export const exportedSummary = query({
  name: 'case.summary.exported',
  action: ({ reader }) => `case.summary.exported_${reader}`,
  input,
  gate: onCase('export'),
  audited: true,
  async run({ scope, tx, now, input: asked }) {
    const { caseId, familyName, people, documents, madeAt, reader, reference, ticked } = await summaryOf(
      tx,
      scope,
      now,
      asked,
    )
    // Of a case in which nobody said anything yet, what we propose is an empty page.
    if (ticked.length === 0 && asked.chosen !== null) throw new Refused('nothing_chosen')
    if (linesTogether(ticked) > pageLines) throw new Refused('more_than_a_page')
    return { caseId, familyName, people, documents, madeAt, reader, reference, ticked }
  },
})

export type CaseSummary = Awaited<ReturnType<typeof caseSummary>>
export type ExportedSummary = Awaited<ReturnType<typeof exportedSummary>>
