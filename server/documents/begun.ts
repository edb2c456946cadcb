import 'server-only'
import { z } from 'zod'
import { asideOf } from '@/sync/model/aside'
import { toolOf } from '@/sync/server/tools'
import type { Tool } from '@/tools/tool'
import { Refused } from '../errors'

export const newDocument = z.object({
  id: z.uuid().toLowerCase(),
  caseId: z.uuid().toLowerCase(),
  kind: z.string().max(40),
  variant: z.string().max(40).nullish(),
  subjectPersonId: z.uuid().toLowerCase().nullish(),
})
type NewDocument = z.infer<typeof newDocument>

/** The tool of a document that somebody begins, when it can be begun like that. Throws Refused. */
export function toolToBegin({ kind, variant, subjectPersonId }: NewDocument): Tool {
  const tool = toolOf(kind)
  if (!tool) throw new Refused('invalid_input', { kind: 'unknown' })
  if (variant != null && !tool.variants?.includes(variant)) throw new Refused('invalid_input', { variant: 'unknown' })
  if (tool.perChild && subjectPersonId == null) throw new Refused('invalid_input', { subjectPersonId: 'needed' })
  return tool
}

/** A document as a device says it was begun there. */
export type BegunThere = {
  id: string
  caseId: string
  kind: string
  variant: string | null
  subjectPersonId: string | null
}

/** Out of the header of what comes late, for this document or for the one it lies beside. Null where there is none. Throws Refused. */
export function readBegun(header: string | null, documentId: string): BegunThere | null {
  if (header === null) return null
  const read = newDocument.safeParse(jsonOf(header))
  if (!read.success) throw new Refused('invalid_input', { begun: 'unreadable' })
  const { id, caseId, kind, variant = null, subjectPersonId = null } = read.data
  const { aside } = toolToBegin(read.data)
  if (documentId !== id && !(aside && documentId === asideOf(id)))
    throw new Refused('invalid_input', { begun: 'other' })
  return { id, caseId, kind, variant, subjectPersonId }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
