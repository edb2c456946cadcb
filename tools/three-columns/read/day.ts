/** A day as written (yyyy-mm-dd), for the formatter: at noon, so that no time zone of ours makes it another day. */
export const day = (iso: string): Date => new Date(`${iso}T12:00:00Z`)
