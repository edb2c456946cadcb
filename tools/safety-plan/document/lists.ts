import type { PlainRow } from '@/sync/model/shape'
import { readVoices, type Voice } from '../../voice'
import { dayParts, days, type Day, type DayPart } from '../codes'

// Lists of a row. All total; each code once, in the order of the week.

export const people = (row: PlainRow | undefined, name: string): Voice[] => readVoices(row?.fields[name])

export function ids(row: PlainRow, name: string): string[] {
  const value = row.fields[name]
  return Array.isArray(value) ? [...new Set(value as readonly string[])] : []
}

const codes = <One extends string>(known: readonly One[], row: PlainRow, name: string): One[] => {
  const value = ids(row, name)
  return known.filter((each) => value.includes(each))
}

export const momentsIn = (row: PlainRow): { days: Day[]; parts: DayPart[] } => ({
  days: codes(days, row, 'days'),
  parts: codes(dayParts, row, 'parts'),
})
