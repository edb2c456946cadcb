import * as z from 'zod/mini'
import { voiceKinds } from '../../voice'

export const nullable = z.nullable(z.string())
/** Of something that older versions did not have. */
export const sinceLater = z._default(nullable, null)
export const voice = z.object({ kind: z.enum(voiceKinds), person: nullable })
