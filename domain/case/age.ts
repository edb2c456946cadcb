import { isLeapYear, type Day } from '../time/days'

/** What is known of a birth: the day, or the year alone, or nothing. Never both. */
export type Birth = { birthDate: Day | null; birthYear: number | null }

/** The latest day this person can have been born, which gives the age that was surely reached. Null when nothing is known. */
function surelyBornBy({ birthDate, birthYear }: Birth): Day | null {
  if (birthDate !== null) return birthDate
  return birthYear === null ? null : `${String(birthYear).padStart(4, '0')}-12-31`
}

/**
 * Whole years on a day. Born on 29 February: a year older on 1 March where the year has no such day. Where only the year is known,
 * the age this person has for certain, so that nobody is counted too early; who was born this year is 0. Null when nothing is known,
 * negative before a known day of birth.
 */
export function ageOn(birth: Birth, day: Day): number | null {
  const born = surelyBornBy(birth)
  if (born === null) return null
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  const reached = day.slice(5) < born.slice(5) ? years - 1 : years
  return birth.birthDate === null && years === 0 ? 0 : reached
}

/** Only the year is known: say "about". */
export const isAgeApproximate = (birth: Birth): boolean => birth.birthDate === null && birth.birthYear !== null

/** The first day on which this person is `years` old; null when the day of birth is not known. */
export function birthdayOf(birth: Birth, years: number): Day | null {
  if (birth.birthDate === null) return null
  const year = Number(birth.birthDate.slice(0, 4)) + years
  const inYear = birth.birthDate.slice(5)
  return `${String(year).padStart(4, '0')}-${inYear === '02-29' && !isLeapYear(year) ? '03-01' : inYear}`
}
