import { getFormatter, getTranslations } from 'next-intl/server'
import { Table } from '@/components/ui/Table'
import type { ToldBreadth } from '@/server/queries/measurement/breadth'
import { reasonRows, type ReasonRow } from './reason-rows'
import styles from './measurement.module.css'

/** "Waarom (nog) niet": information of equal worth, so it stands beside the use and is not called a lack. */
export async function Reasons({ breadth }: { breadth: ToldBreadth }) {
  const t = await getTranslations('measurement.reasons')
  const format = await getFormatter()
  const rows = reasonRows(breadth)
  if (rows.length === 0) return <p className={styles.hidden}>{t('hidden')}</p>
  const total = rows.reduce((sum, row) => sum + row.cases, 0)
  if (rows.length === 1) return <p className={styles.hidden}>{t('onlyTotal', { total })}</p>
  const name = ({ reasons }: ReasonRow) => {
    const words = format.list(
      reasons.map((reason) => t(`values.${reason}`)),
      'and',
    )
    return reasons.length > 1 ? t('rest', { reasons: words }) : words
  }
  return (
    <div className={styles.reasons}>
      <h4>{t('title')}</h4>
      <p>{t('text', { total })}</p>
      <Table<ReasonRow>
        caption={t('title')}
        captionHidden
        rows={rows}
        rowKey={({ reasons }) => reasons.join()}
        columns={[
          { id: 'reason', header: t('reason'), rowHeader: true, cell: name },
          { id: 'cases', header: t('cases'), numeric: true, cell: ({ cases }) => cases },
        ]}
      />
    </div>
  )
}
