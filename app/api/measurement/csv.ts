import { stringify } from 'csv-stringify/sync'

/**
 * Lines for a spreadsheet set to Dutch: semicolons, and a byte-order mark so that it reads UTF-8. A cell that begins like a
 * formula gets a quote before it, or opening the file would run what somebody named a team (OWASP, CSV injection).
 */
export const csvOf = (lines: readonly (readonly (string | number)[])[]): string =>
  stringify(
    lines.map((line) => [...line]),
    { delimiter: ';', bom: true, escape_formulas: true },
  )
