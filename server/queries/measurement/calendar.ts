const inFlanders = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day on a calendar in Flanders: "2026-11-24". */
export const dayInFlanders = (now: Date): string => inFlanders.format(now)

/** The month that is running there: "2026-11". */
export const monthInFlanders = (now: Date): string => dayInFlanders(now).slice(0, 7)
