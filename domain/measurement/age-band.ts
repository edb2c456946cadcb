import { ageOn, type Birth } from '../case/age'

export type AgeBand = '0-3' | '4-7' | '8-11' | '12-14' | '15-18' | '18+'

/** The band of the practice guide's event fields; from the eighteenth birthday on it is 18+. */
export function ageBandOn(birth: Birth, day: string): AgeBand | null {
  const age = ageOn(birth, day)
  if (age === null || age < 0) return null
  if (age < 4) return '0-3'
  if (age < 8) return '4-7'
  if (age < 12) return '8-11'
  if (age < 15) return '12-14'
  return age < 18 ? '15-18' : '18+'
}
