import { getFormatter, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/Card'
import { Notice } from '@/components/ui/Notice'
import type { LateWork } from '@/server/queries/cases/late-work'
import { toolOf } from '@/tools/registry'
import { Decide } from './Decide'
import styles from './late.module.css'

type Props = { caseId: string; late: LateWork; closed: boolean }

/** One piece of work, as its tool reads it. */
export async function LateOne({ caseId, late, closed }: Props) {
  const t = await getTranslations('cases.late')
  const format = await getFormatter()
  const { id, from, at, shown } = late
  const view = shown && (await toolOf(shown.kind)?.readView())
  const tool = shown && (await getTranslations('tools'))(`${shown.kind as 'three_columns'}.name`)
  const title = `late-${id}`
  return (
    <Card as="section" aria-labelledby={title}>
      <h2 id={title}>{[t('from', { name: from }), ...(tool === null ? [] : [tool])].join(' · ')}</h2>
      <p className={styles.soft}>{t('when', { moment: format.dateTime(at, 'moment') })}</p>
      {view ? (
        <div className={styles.two}>
          {(['now', 'with'] as const).map((which) => (
            <section key={which} className={styles.side} aria-label={t(which)}>
              <h3>{t(which)}</h3>
              <view.ReadView
                content={which === 'now' ? shown.before : shown.after}
                context={shown.context}
                layout="screen"
              />
            </section>
          ))}
        </div>
      ) : (
        <Notice kind="care">{t('misfit')}</Notice>
      )}
      <Decide caseId={caseId} lateId={id} from={from} takes={!closed && shown !== null} />
    </Card>
  )
}
