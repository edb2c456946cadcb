'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { ViewSwitch } from '@/components/ui/ViewSwitch'
import { useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { useNames } from '../use-names'
import { project } from './document'
import { DayWeek } from './read/DayWeek'
import { ReadView } from './ReadView'
import styles from './read/Read.module.css'

/** To look at together: the plan in large words, a day or a week of it, also while somebody at the same table still writes in it. */
export function LiveView() {
  const t = useTranslations('tools.safety_plan')
  const { context } = useLive()
  const plain = usePlain()
  const { content } = useMemo(() => project(plain), [plain])
  const nameOf = useNames('safety_plan', context)
  const [view, setView] = useState<'plan' | 'lived'>('plan')
  return (
    <div className={styles.plan}>
      <div className={styles.switch}>
        <ViewSwitch
          label={t('read.views')}
          chosen={view}
          views={[
            { id: 'plan', label: t('read.plan') },
            { id: 'lived', label: t('chapters.week.name') },
          ]}
          onChoose={setView}
        />
      </div>
      {view === 'plan' ? (
        <ReadView content={content} context={context} layout="family" />
      ) : (
        <DayWeek content={content} nameOf={nameOf} />
      )}
    </div>
  )
}
