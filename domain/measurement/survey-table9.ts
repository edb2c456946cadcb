import type { ToolKind } from '@/tools/tool'
import type { Band } from './bands'

/** The six answers of the survey. They mix how often with under which condition, so they are no scale. */
export const surveyAnswers = ['never', 'seldom', 'when_time', 'depends_on_case', 'only_urgent', 'standard'] as const
export type SurveyAnswer = (typeof surveyAnswers)[number]

/**
 * Table 9: how often consultants and regional staff say they use each tool, in percent as published.
 * Source: L. De Clercq, Studiedag onderzoek naar Signs of Safety, Ghent University (process evaluation of Signs of Safety in the
 * Flemish youth-protection services, 15 April 2021 - 14 April 2022).
 */
export const published: Record<ToolKind, Record<SurveyAnswer, number>> = {
  safety_plan: { never: 4.1, seldom: 21.4, when_time: 20.4, depends_on_case: 52.0, only_urgent: 2.0, standard: 0.0 },
  three_columns: { never: 0.0, seldom: 1.0, when_time: 4.0, depends_on_case: 9.1, only_urgent: 0.0, standard: 85.9 },
  three_houses: { never: 3.0, seldom: 5.1, when_time: 11.1, depends_on_case: 54.5, only_urgent: 0.0, standard: 26.3 },
  words_pictures: {
    never: 11.1,
    seldom: 21.2,
    when_time: 20.2,
    depends_on_case: 44.4,
    only_urgent: 1.0,
    standard: 2.0,
  },
  network: { never: 1.0, seldom: 4.0, when_time: 12.1, depends_on_case: 41.4, only_urgent: 0.0, standard: 41.4 },
  network_meeting: {
    never: 7.1,
    seldom: 13.1,
    when_time: 14.1,
    depends_on_case: 57.6,
    only_urgent: 1.0,
    standard: 7.1,
  },
}

/** How many answered. The table says 99; the safety-plan column can only come from 98 answers. */
export const answered: Record<ToolKind, number> = {
  safety_plan: 98,
  three_columns: 99,
  three_houses: 99,
  words_pictures: 99,
  network: 99,
  network_meeting: 99,
}

const bandOfAnswer: Record<SurveyAnswer, Band> = {
  never: 'none',
  seldom: 'seldom',
  when_time: 'varying',
  depends_on_case: 'varying',
  only_urgent: 'varying',
  standard: 'standard',
}

/** The people behind a percentage: the only whole number that rounds to it. */
export const countBehind = (kind: ToolKind, answer: SurveyAnswer): number =>
  Math.round((published[kind][answer] * answered[kind]) / 100)

/** Share (0 to 1) of the answers in each band, added up from people, not from rounded percentages. */
export function surveyShares(kind: ToolKind): Record<Band, number> {
  const shares: Record<Band, number> = { none: 0, seldom: 0, varying: 0, standard: 0 }
  for (const answer of surveyAnswers) shares[bandOfAnswer[answer]] += countBehind(kind, answer) / answered[kind]
  return shares
}
