import { wholePercent, bandShares } from '@/domain/measurement/shares'
import { answered } from '@/domain/measurement/survey-table9'
import type { Band } from '@/domain/measurement/bands'
import type { MeasuredToolView } from '@/server/queries/measurement/breadth'
import { reasonRows, type ReasonRow } from '@/app/(work)/measurement/reason-rows'

export type FigureWords = {
  tool: string
  eligible: string
  used: string
  counted: string
  hidden: string
  bands: (bands: readonly Band[]) => string
  reason: (row: ReasonRow) => string
}

/** Tool, figure, count, percent, percent of the survey, n of the survey: the lines of the file, exactly what the page shows. */
export function figures({ kind, breadth }: MeasuredToolView, words: FigureWords): (string | number)[][] {
  const line = (
    figure: string,
    value: number | null | undefined,
    percent: number | string = '',
    survey: number | string = '',
    n: number | string = '',
  ) => [words.tool, figure, value ?? words.hidden, percent, survey, n]
  return [
    line(words.eligible, breadth?.eligible),
    line(words.used, breadth?.used),
    line(words.counted, breadth?.bands ? breadth.counted : null),
    ...bandShares(kind, breadth).map(({ bands, count, share, survey }) =>
      line(
        words.bands(bands),
        count,
        share === null ? words.hidden : wholePercent(share),
        wholePercent(survey),
        answered[kind],
      ),
    ),
    ...(breadth ? reasonRows(breadth).map((row) => line(words.reason(row), row.cases)) : []),
  ]
}
