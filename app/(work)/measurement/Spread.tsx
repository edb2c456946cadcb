import { getTranslations } from 'next-intl/server'
import { BandBars, BandLegend } from '@/components/chart/BandBars'
import { ChartWithTable } from '@/components/chart/ChartWithTable'
import { Table } from '@/components/ui/Table'
import { bandShares, wholePercent, type BandShare } from '@/domain/measurement/shares'
import { answered } from '@/domain/measurement/survey-table9'
import type { BreadthView, MeasuredToolView } from '@/server/queries/measurement/breadth'
import { bandNames } from './words'
import styles from './measurement.module.css'

/** How consultants are spread over the bands, beside the published survey: a chart with its table. Never two places together. */
export async function Spread({ tool, view }: { tool: MeasuredToolView; view: BreadthView }) {
  const t = await getTranslations('measurement.chart')
  const names = await bandNames()
  const shares = bandShares(tool.kind, tool.breadth)
  const counted = tool.breadth?.bands ? tool.breadth.counted : null
  const ours = counted === null ? t('oursHidden') : t('ours', { count: counted })
  const survey = t('survey', { count: answered[tool.kind] })
  const percent = (share: number) => t('percent', { percent: wholePercent(share) })
  const series = [
    { id: 'ours', label: ours, shares: shares.map(({ share }) => share) },
    { id: 'survey', label: survey, shares: shares.map((row) => row.survey) },
  ]
  return (
    <ChartWithTable
      title={t('title')}
      definition={counted === null ? t('definitionHidden') : t('definition', { counted, unit: view.unit })}
      chart={
        <>
          <BandLegend series={series} />
          <BandBars
            title={t('summary', { place: view.place.name })}
            bands={shares.map(({ bands }) => names.ours(bands))}
            series={series}
            format={percent}
            suppressed={t('hidden')}
          />
        </>
      }
      table={
        <Table<BandShare>
          caption={t('caption')}
          rows={shares}
          rowKey={({ bands }) => bands.join()}
          columns={[
            {
              id: 'band',
              header: t('band'),
              rowHeader: true,
              cell: ({ bands }) => (
                <>
                  {names.ours(bands)} <span className={styles.aside}>{names.survey(bands)}</span>
                </>
              ),
            },
            {
              id: 'ours',
              header: ours,
              numeric: true,
              cell: ({ count, share }) =>
                count === null || share === null
                  ? t('hidden')
                  : t('percentOf', { percent: wholePercent(share), count }),
            },
            { id: 'survey', header: survey, numeric: true, cell: (row) => percent(row.survey) },
          ]}
        />
      }
      notes={
        <>
          <p>{t('measured')}</p>
          <p>{t('rounded')}</p>
        </>
      }
    />
  )
}
