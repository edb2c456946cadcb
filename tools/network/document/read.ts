import type { PlainRow } from '@/sync/model/shape'
import { readVoice, type Voice } from '../../voice'
import { rings, type Ring } from '../codes'

// What one field of a row says, or the way it says nothing. All total.

export const words = (row: PlainRow, name: string): string => row.texts[name] ?? ''

export function string(row: PlainRow, name: string): string | null {
  const value = row.fields[name]
  return typeof value === 'string' && value !== '' ? value : null
}

export const yes = (row: PlainRow, name: string): boolean => row.fields[name] === true

export const codeOf = <One extends string>(codes: readonly One[], row: PlainRow, name: string): One | null =>
  codes.find((each) => each === row.fields[name]) ?? null

export const voiceIn = (row: PlainRow, name: string): Voice | null =>
  row.fields[name] === undefined ? null : readVoice(row.fields[name])

export const ringOf = (row: PlainRow): Ring | null => rings.find((each) => each === row.fields['ring']) ?? null
