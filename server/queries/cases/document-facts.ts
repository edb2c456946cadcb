import 'server-only'
import { z } from 'zod'
import type { DocumentFact } from '@/domain/case/tile-state'
import { contributorRoles } from '@/domain/measurement/event'

/** A summary was written by some version of a tool's rules: what cannot be read counts as nothing, and never breaks a page. */
const moment = z.iso.datetime({ offset: true }).nullable().catch(null)
const summaryShape = z.object({
  empty: z.boolean().catch(true),
  voices: z.partialRecord(z.enum(contributorRoles), z.number()).catch({}),
  presentedAt: moment,
  finishedAt: moment,
  counts: z.record(z.string(), z.number()).catch({}),
})

type Row = Omit<DocumentFact, 'empty' | 'voices' | 'presentedAt' | 'finishedAt' | 'openSteps'> & {
  summary: Record<string, unknown>
}

export const documentFact = ({ summary, ...row }: Row): DocumentFact => ({ ...row, ...summaryFacts(summary) })

export function summaryFacts(summary: Row['summary']): Omit<DocumentFact, keyof Row> {
  const { empty, voices, presentedAt, finishedAt, counts } = summaryShape.parse(summary)
  return {
    empty,
    voices,
    presentedAt: presentedAt === null ? null : new Date(presentedAt),
    finishedAt: finishedAt === null ? null : new Date(finishedAt),
    openSteps: counts['openSteps'] ?? 0,
  }
}
