import { getTranslations } from 'next-intl/server'
import { Table } from '@/components/ui/Table'
import { answered, published, surveyAnswers } from '@/domain/measurement/survey-table9'
import { toolKinds } from '@/tools/tool'
import styles from './measurement.module.css'

type Row = (typeof surveyAnswers)[number] | 'n'

/** The published table whole, with its own n for each column. */
export async function Table9() {
  const t = await getTranslations('measurement.table9')
  const rows: Row[] = [...surveyAnswers, 'n']
  return (
    <section className={styles.table9} aria-labelledby="table9">
      <h2 id="table9">{t('title')}</h2>
      <p>{t('lead')}</p>
      <Table<Row>
        caption={t('caption')}
        narrow="scroll"
        rows={rows}
        rowKey={(row) => row}
        columns={[
          {
            id: 'answer',
            header: t('answer'),
            rowHeader: true,
            cell: (row) => (row === 'n' ? t('n') : t(`answers.${row}`)),
          },
          ...toolKinds.map((kind) => ({
            id: kind,
            header: t(`columns.${kind}`),
            numeric: true,
            cell: (row: Row) => (row === 'n' ? answered[kind] : t('percent', { value: published[kind][row] })),
          })),
        ]}
      />
      <div className={styles.notes}>
        <p>{t('scale')}</p>
        <p>{t('n98')}</p>
        <p>{t('source')}</p>
      </div>
    </section>
  )
}
