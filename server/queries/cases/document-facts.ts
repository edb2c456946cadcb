import 'server-only'
import { z } from 'zod'
import type { DocumentFact } from '@/domain/case/tile-state'
import { contributorRoles } from '@/domain/measurement/event'

/** A summary was written by some version of a tool's rules: what cannot be read counts as nothing, and never breaks a page. */
const summaryShape = z.object({
  empty: z.boolean().catch(true),
  voices: z.partialRecord(z.enum(contributorRoles), z.number()).catch({}),
  presentedAt: z.iso.datetime({ offset: true }).nullable().catch(null),
  counts: z.record(z.string(), z.number()).catch({}),
})

type Row = Omit<DocumentFact, 'empty' | 'voices' | 'presentedAt' | 'openSteps'> & { summary: Record<string, unknown> }

export function documentFact({ summary, ...row }: Row): DocumentFact {
  const { empty, voices, presentedAt, counts } = summaryShape.parse(summary)
  return {
    ...row,
    empty,
    voices,
    presentedAt: presentedAt === null ? null : new Date(presentedAt),
    openSteps: counts['openSteps'] ?? 0,
  }
}
