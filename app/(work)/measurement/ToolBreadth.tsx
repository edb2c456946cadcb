import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/Card'
import { Notice } from '@/components/ui/Notice'
import type { BreadthView, MeasuredToolView } from '@/server/queries/measurement/breadth'
import { Reasons } from './Reasons'
import { Sensitivity } from './Sensitivity'
import { Spread } from './Spread'
import styles from './measurement.module.css'

/** What may be told of one tool, in words first. */
export async function ToolBreadth({ tool, view }: { tool: MeasuredToolView; view: BreadthView }) {
  const t = await getTranslations('measurement')
  const { kind, breadth } = tool
  return (
    <Card as="article" padding="large" className={styles.tool} aria-labelledby={`tool-${kind}`}>
      <h3 id={`tool-${kind}`} className={styles.toolName}>
        {t(`tools.${kind}`)}
      </h3>
      {breadth === null ? (
        <Notice title={t('tooFew.title')}>{t('tooFew.text')}</Notice>
      ) : breadth.used === null ? (
        <p className={styles.hidden}>{t(`usedHidden.${view.unit}`, { eligible: breadth.eligible })}</p>
      ) : (
        <p className={styles.sentence}>
          {t.rich(`used.${view.unit}`, {
            used: breadth.used,
            eligible: breadth.eligible,
            strong: (figure) => <strong className={styles.figure}>{figure}</strong>,
          })}
        </p>
      )}
      <Spread tool={tool} view={view} />
      {breadth && <Sensitivity breadth={breadth} />}
      {breadth && <Reasons breadth={breadth} />}
    </Card>
  )
}
