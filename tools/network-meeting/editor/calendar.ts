import { addMinutes } from 'date-fns'

export type Entry = {
  /** A word that says nothing: it stands in a calendar other people look over. */
  title: string
  start: Date
  minutes: number
  /** Only where somebody chose to have it in. */
  place: string | null
  id: string
  stamp: Date
}

/** A file for a calendar: when, perhaps where, and not a word of why or with whom. */
export async function calendarFile({ title, start, minutes, place, id, stamp }: Entry): Promise<string> {
  const { ICalCalendar } = await import('ical-generator')
  const calendar = new ICalCalendar({ prodId: { company: 'agenda', product: 'agenda' } })
  calendar.createEvent({
    id,
    stamp,
    start,
    end: addMinutes(start, minutes),
    summary: title,
    ...(place !== null && place.trim() !== '' && { location: place.trim() }),
  })
  return calendar.toString()
}

/** Hands a file to the browser, under a name that says nothing. */
export function save(name: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
