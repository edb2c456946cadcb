import { customType, timestamp } from 'drizzle-orm/pg-core'

/** Bytes as Node sees them: sealed content, hashes, wrapped keys. */
export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
})

/** Months since January 2020, one bit a month (bit 0 = 2020-01), as a string of 0 and 1. 240 bits reach to 2039. */
export const monthBits = customType<{ data: string }>({ dataType: () => 'bit(240)' })

/** An instant. Stored and read in UTC; shown in Europe/Brussels by the formatter only. */
export const instant = (name?: string) =>
  name === undefined
    ? timestamp({ withTimezone: true, mode: 'date' })
    : timestamp(name, { withTimezone: true, mode: 'date' })
