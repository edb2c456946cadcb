import { getFormatter, getTranslations } from 'next-intl/server'
import type { Month } from '@/domain/measurement/period'
import type { Band } from '@/domain/measurement/bands'
import type { BreadthView } from '@/server/queries/measurement/breadth'

/** Noon in the middle of a month: the same month in every time zone. */
const within = (month: Month) => new Date(`${month}-15T12:00:00Z`)

/** "november 2025" and "oktober 2026", and the day the figures were worked out. */
export async function periodWords(view: Pick<BreadthView, 'period' | 'madeOn'>) {
  const format = await getFormatter()
  return {
    period: {
      from: format.dateTime(within(view.period.from), 'month'),
      until: format.dateTime(within(view.period.until), 'month'),
    },
    madeOn: format.dateTime(new Date(`${view.madeOn}T12:00:00Z`), 'day'),
  }
}

/** Names bands that are shown apart or together: "zelden", "geen gebruik gezien en zelden (samen)". */
export async function bandNames() {
  const t = await getTranslations('measurement')
  const format = await getFormatter()
  const named = (bands: readonly Band[], of: 'bands' | 'surveyBands') =>
    format.list(
      bands.map((band) => t(`${of}.${band}`)),
      'and',
    )
  return {
    ours: (bands: readonly Band[]) =>
      bands.length > 1 ? t('bands.together', { bands: named(bands, 'bands') }) : named(bands, 'bands'),
    survey: (bands: readonly Band[]) => t('chart.inSurvey', { bands: named(bands, 'surveyBands') }),
  }
}
