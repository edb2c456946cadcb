export type AgeBand = '0-3' | '4-7' | '8-11' | '12-14' | '15-18' | '18+'

/** `birthDate` is YYYY-MM-DD; where only the year is known the age reached in that year counts. */
export type Birth = { birthDate: string | null; birthYear: number | null }

/** Whole years at `day` (YYYY-MM-DD), or null when nothing is known. */
export function ageOn(birth: Birth, day: string): number | null {
  const year = Number(day.slice(0, 4))
  if (birth.birthDate === null) return birth.birthYear === null ? null : year - birth.birthYear
  const before = day.slice(5) < birth.birthDate.slice(5)
  return year - Number(birth.birthDate.slice(0, 4)) - (before ? 1 : 0)
}

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
