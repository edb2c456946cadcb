/** A calendar day for the formatter: noon in UTC is the same day in Flanders, whatever the clock does there. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)
