import * as z from 'zod/mini'
import { voiceKinds } from '../../voice'

export const nullable = z.nullable(z.string())
export const voice = z.object({ kind: z.enum(voiceKinds), person: nullable })
export const voices = z.array(voice)
export const ids = z.array(z.string())
