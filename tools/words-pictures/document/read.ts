import type { PlainRow } from '@/sync/model/shape'
import { readVoice, type Voice } from '../../voice'

// What one field of a row says, or the way it says nothing. All total.

export const words = (row: PlainRow | undefined, name: string): string => row?.texts[name] ?? ''

export function string(row: PlainRow | undefined, name: string): string | null {
  const value = row?.fields[name]
  return typeof value === 'string' ? value : null
}

export const codeOf = <One extends string>(
  codes: readonly One[],
  row: PlainRow | undefined,
  name: string,
): One | null => codes.find((each) => each === row?.fields[name]) ?? null

export const voiceIn = (row: PlainRow | undefined, name: string): Voice | null =>
  row?.fields[name] === undefined ? null : readVoice(row.fields[name])
