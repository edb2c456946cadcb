import { z } from 'zod'
import { notUsedReasons } from '@/domain/case/choices'
import { toolOf } from '@/tools/registry'

/** One tap: which tool, why not (now). The id is the browser's, so that a tap that arrives twice is one. */
export const notUsedReason = z.object({
  id: z.uuid(),
  kind: z.string().refine((kind) => toolOf(kind) !== undefined, 'choose'),
  reason: z.enum(notUsedReasons, 'choose'),
})
