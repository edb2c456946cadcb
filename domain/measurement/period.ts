/** A calendar month in Europe/Brussels, "2026-10". */
export type Month = string

/** Twelve whole months: a use in any of them counts. */
export type Period = { from: Month; until: Month }

const pattern = /^(20[2-3]\d)-(0[1-9]|1[0-2])$/

/** Months since January 2020: the number of the bit in the rollup. Throws a RangeError for what is no month of 2020-2039. */
export function monthIndex(month: Month): number {
  const [, year, inYear] = pattern.exec(month) ?? []
  if (year === undefined || inYear === undefined) throw new RangeError('Not a month between 2020-01 and 2039-12')
  return (Number(year) - 2020) * 12 + Number(inYear) - 1
}

export const isMonth = (value: string): boolean => pattern.test(value)

export const monthAt = (index: number): Month =>
  `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

export const addMonths = (month: Month, count: number): Month => monthAt(monthIndex(month) + count)

/** The twelve months that end with this one. */
export const periodUntil = (until: Month): Period => ({ from: addMonths(until, -11), until })

/**
 * The ends one may choose: whole months only, the newest first. The running month is left out: figures that grow by the day
 * would show whose case was added since yesterday.
 */
export const choosableEnds = (running: Month, count: number): Month[] =>
  Array.from({ length: count }, (_, at) => addMonths(running, -1 - at))
