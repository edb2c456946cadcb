import { getFormatter, getTranslations } from 'next-intl/server'
import { askedFrom } from '@/app/(work)/measurement/asked'
import { bandNames } from '@/app/(work)/measurement/words'
import { breadthToExport } from '@/server/queries/measurement/breadth'
import { readRoute } from '@/server/route'
import { csvOf } from './csv'
import { figures } from './figures'

/** GET ?place&until&unit: exactly what the page shows, as a file. That somebody took it away stands in the audit chain. */
export const GET = readRoute({
  name: 'measurement.export',
  ask: breadthToExport,
  read(request) {
    const search = new URL(request.url).searchParams
    return askedFrom((name) => search.get(name) ?? undefined)
  },
  async write(view) {
    const t = await getTranslations('measurement')
    const format = await getFormatter()
    const names = await bandNames()
    const head = (
      ['place', 'from', 'until', 'unit', 'tool', 'figure', 'value', 'percent', 'survey', 'surveyN'] as const
    ).map((column) => t(`csv.${column}`))
    const about = [view.place.name, view.period.from, view.period.until, t(`choose.units.${view.unit}`)]
    const lines = view.tools.flatMap((tool) =>
      figures(tool, {
        tool: t(`tools.${tool.kind}`),
        eligible: t('csv.eligible'),
        used: t('csv.used'),
        counted: t('csv.counted'),
        hidden: t('csv.hidden'),
        bands: names.ours,
        reason: ({ reasons }) => {
          const named = format.list(
            reasons.map((reason) => t(`reasons.values.${reason}`)),
            'and',
          )
          return t('csv.reason', { reason: reasons.length > 1 ? t('reasons.rest', { reasons: named }) : named })
        },
      }),
    )
    const notes = [t('chart.measured'), t('table9.source')].map((note) => [note])
    const file = csvOf([head, ...lines.map((line) => [...about, ...line]), ...notes])
    return new Response(file, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${t('csv.fileName', { until: view.period.until })}"`,
        'cache-control': 'no-store',
      },
    })
  },
})
