import type { ToolKind } from '@/tools/tool'
import { bands, type Band } from './bands'
import type { Breadth } from './breadth'
import { surveyShares } from './survey-table9'

/** One bar: one band, or neighbours that may only be shown together. */
export type BandShare = {
  bands: Band[]
  /** Consultants, and their share (0 to 1) of those counted; null where it may not be told. */
  count: number | null
  share: number | null
  /** Share of the answers to the survey in the same bands. */
  survey: number
}

/** The distribution over bands beside the survey's, group by group so that the two can be laid side by side. */
export function bandShares(kind: ToolKind, told: Pick<Breadth, 'bands' | 'counted'> | null): BandShare[] {
  const survey = surveyShares(kind)
  const shown = told?.bands ?? null
  const counted = told?.counted ?? null
  if (shown === null || counted === null)
    return bands.map((band) => ({ bands: [band], count: null, share: null, survey: survey[band] }))
  return shown.cells.map((count, group) => {
    const inGroup = bands.filter((_, at) => shown.grouping[at] === group)
    return {
      bands: inGroup,
      count,
      share: count / counted,
      survey: inGroup.reduce((sum, band) => sum + survey[band], 0),
    }
  })
}

/** As it is written: whole percent. */
export const wholePercent = (share: number): number => Math.round(share * 100)
