import { useTranslations } from 'next-intl'
import { Fragment, useId, type ReactNode } from 'react'
import type { Column } from '../codes'
import styles from './FamilyColumns.module.css'

type Props = { columns: readonly { column: Column; body: ReactNode }[]; named: (key: string) => string }

/**
 * Three columns beside each other where there is room, else one at a time. Chosen with plain radio buttons, so that it works before
 * a script has loaded and wherever the map is shown.
 */
export function FamilyColumns({ columns, named }: Props) {
  const t = useTranslations('tools.three_columns')
  const name = useId()
  return (
    <div className={styles.family}>
      <fieldset className={styles.choice}>
        <legend className={styles.legend}>{t('read.chooseColumn')}</legend>
        {columns.map(({ column }, at) => (
          <label key={column} className={styles.option} data-column={column}>
            <input type="radio" name={name} value={column} defaultChecked={at === 0} className={styles.radio} />
            {named(`columns.${column}.name`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.columns}>
        {columns.map(({ column, body }) => (
          <Fragment key={column}>{body}</Fragment>
        ))}
      </div>
    </div>
  )
}
