import type { PlainRow } from '@/sync/model/shape'
import { rings, type Ring } from '../codes'

/** Said, and true: what nobody said is no. */
export const yes = (row: PlainRow, name: string): boolean => row.fields[name] === true

export const ringOf = (row: PlainRow): Ring | null => rings.find((each) => each === row.fields['ring']) ?? null
