import * as z from 'zod/mini'
import { voiceKinds } from '../../voice'
import { dayParts, days } from '../codes'

export const nullable = z.nullable(z.string())
export const voice = z.object({ kind: z.enum(voiceKinds), person: nullable })
export const voices = z.array(voice)
/** Days and parts of the day; no days means every day, no parts the whole day, neither that nobody said when. */
export const moments = { days: z.array(z.enum(days)), parts: z.array(z.enum(dayParts)) }
