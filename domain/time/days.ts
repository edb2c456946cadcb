/** A day as it stands on a calendar, "2026-11-24": has no hour and no time zone, so it means the same everywhere. */
export type Day = string

const written = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

/** The day it is in Flanders at this moment: half past eleven in the evening in UTC may be tomorrow there. */
export const dayInFlanders = (moment: Date): Day => written.format(moment)

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** Whole days from one day to another; negative when `until` comes first. NaN for what is no day. */
export const daysBetween = (from: Day, until: Day): number => dayNumber(until) - dayNumber(from)

/** Does this day exist? 31 April does not, and neither does 29 February in most years. */
export function isDay(text: string): boolean {
  const number = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayNumber(text) : Number.NaN
  return !Number.isNaN(number) && new Date(number * 86_400_000).toISOString().startsWith(text)
}

/** How a person would say how long ago that was; anything but today and yesterday is told by its date. */
export function nearness(day: Day, today: Day): 'today' | 'yesterday' | 'other' {
  const ago = daysBetween(day, today)
  if (ago === 0) return 'today'
  return ago === 1 ? 'yesterday' : 'other'
}
