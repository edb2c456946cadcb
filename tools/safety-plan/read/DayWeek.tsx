'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ViewSwitch } from '@/components/ui/ViewSwitch'
import type { NameOf } from '../../use-names'
import type { Day } from '../codes'
import type { PlanContent } from '../content'
import { DayPick } from './DayPick'
import { DayView } from './DayView'
import { PeopleView } from './PeopleView'
import styles from './Read.module.css'
import { WeekView } from './WeekView'

const views = ['day', 'week', 'people'] as const

/** The plan as the family lives it. Friday first: that is when most people say it gets hard. */
export function DayWeek({ content, nameOf }: { content: PlanContent; nameOf: NameOf }) {
  const t = useTranslations('tools.safety_plan')
  const [view, setView] = useState<(typeof views)[number]>('day')
  const [day, setDay] = useState<Day>('fri')
  return (
    <div className={styles.section}>
      <div className={styles.switch}>
        <ViewSwitch
          label={t('week.views')}
          chosen={view}
          views={views.map((id) => ({ id, label: t(`week.${id}`) }))}
          onChoose={setView}
        />
      </div>
      {view === 'day' && (
        <>
          <DayPick day={day} onPick={setDay} />
          <DayView content={content} day={day} nameOf={nameOf} />
        </>
      )}
      {view === 'week' && <WeekView content={content} nameOf={nameOf} />}
      {view === 'people' && <PeopleView content={content} nameOf={nameOf} />}
    </div>
  )
}
