import { getFormatter, getTranslations } from 'next-intl/server'
import type { BreadthView, MeasuredToolView } from '@/server/queries/measurement/breadth'
import styles from './measurement.module.css'

/** What each figure is made of, and what none of them says. */
export async function Definitions({ view }: { view: BreadthView }) {
  const t = await getTranslations('measurement')
  const format = await getFormatter()
  const eligible = ({ eligibility }: MeasuredToolView) => {
    const conditions = [
      eligibility.openDays === undefined ? null : t('definitions.conditions.openDays', { days: eligibility.openDays }),
      eligibility.childFrom === undefined
        ? null
        : t('definitions.conditions.childFrom', { age: eligibility.childFrom, unit: view.unit }),
      eligibility.needsDangerStatement === true ? t('definitions.conditions.danger') : null,
    ].filter((condition) => condition !== null)
    const list = conditions.length === 0 ? '' : t('definitions.conditionList', { list: format.list(conditions, 'and') })
    return t('definitions.eligibleText', { unit: view.unit, conditions: list })
  }
  return (
    <div className={styles.definitions}>
      <h3>{t('definitions.not')}</h3>
      <ul>
        {(['notWhy', 'notPaper', 'notBetter', 'notQuality'] as const).map((line) => (
          <li key={line}>{t(`definitions.${line}`)}</li>
        ))}
      </ul>
      <details>
        <summary>{t('definitions.title')}</summary>
        <dl>
          {view.tools.map((tool) => (
            <div key={tool.kind}>
              <dt>
                {t('definitions.eligible')}: {t(`tools.${tool.kind}`)}
              </dt>
              <dd>{eligible(tool)}</dd>
            </div>
          ))}
          {(['use', 'consultant', 'bands', 'hidden'] as const).map((term) => (
            <div key={term}>
              <dt>{t(`definitions.${term}`)}</dt>
              <dd>{t(`definitions.${term}Text`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
