/** A day as it stands on a calendar, "2026-11-24": has no hour and no time zone, so it means the same everywhere. */
export type Day = string

const written = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

/** The day it is in Flanders at this moment: half past eleven in the evening in UTC may be tomorrow there. */
export const dayInFlanders = (moment: Date): Day => written.format(moment)

/** Days since 1 March of the year 0 in the Gregorian calendar: the year begins in March, so that a leap day is its last. */
function dayNumber(day: Day): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number)
  const shifted = month <= 2 ? year - 1 : year
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + inYear
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whole days from one day to another; negative when `until` comes first. NaN for what is no day. */
export const daysBetween = (from: Day, until: Day): number => dayNumber(until) - dayNumber(from)

/** Does this day exist? 31 April does not, and neither does 29 February in most years. */
export function isDay(text: string): boolean {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || date === undefined) return false
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** How a person would say how long ago that was; anything but today and yesterday is told by its date. */
export function nearness(day: Day, today: Day): 'today' | 'yesterday' | 'other' {
  const ago = daysBetween(day, today)
  if (ago === 0) return 'today'
  return ago === 1 ? 'yesterday' : 'other'
}
