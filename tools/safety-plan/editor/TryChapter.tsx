'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { dayParts, days, type Day, type DayPart } from '../codes'
import type { Moment } from '../rules/moments'
import { triggersOf } from '../rules/words'
import { Checks } from './Checks'
import { useEditing } from './editing'
import { OneOf } from '../../OneOf'
import styles from './Plan.module.css'
import { Rehearsals } from './Rehearsals'
import { Reviews } from './Reviews'
import { Trust } from './Trust'
import { Walk } from './Walk'
import { Watchers } from './Watchers'

/** Does it work: play a moment, follow up, look again, say how much one trusts it. */
export default function TryChapter() {
  const [walking, setWalking] = useState<{ moment: Moment; trigger: string | null; calm: boolean } | null>(null)
  if (walking) return <Walk {...walking} onLeave={() => setWalking(null)} />
  return (
    <>
      <BeginWalk onStart={setWalking} />
      <Rehearsals />
      <Checks />
      <Watchers />
      <Reviews />
      <Trust />
    </>
  )
}

type Start = (walk: { moment: Moment; trigger: string | null; calm: boolean }) => void

/** Friday evening to begin with: most people say it is then. */
function BeginWalk({ onStart }: { onStart: Start }) {
  const t = useTranslations('tools.safety_plan')
  const { content } = useEditing()
  const [day, setDay] = useState<Day>('fri')
  const [part, setPart] = useState<DayPart>('evening')
  const [hard, setHard] = useState('all')
  const triggers = triggersOf(content)
  return (
    <section className={styles.part} aria-labelledby="plan-walk">
      <h3 id="plan-walk" className={styles.heading}>
        {t('try.walk')}
      </h3>
      <p className={styles.soft}>{t('try.walkText')}</p>
      <OneOf
        legend={t('try.walkDay')}
        value={day}
        options={days.map((value) => ({ value, label: t(`days.${value}`) }))}
        onChoose={setDay}
      />
      <OneOf
        legend={t('try.walkPart')}
        value={part}
        options={dayParts.map((value) => ({ value, label: t(`parts.${value}`) }))}
        onChoose={setPart}
      />
      {triggers.length > 0 && (
        <OneOf
          legend={t('try.walkTrigger')}
          value={hard}
          options={[
            { value: 'all', label: t('try.walkAll') },
            ...triggers.map(({ id, text }) => ({ value: id, label: text })),
            { value: 'calm', label: t('try.walkNone') },
          ]}
          onChoose={setHard}
        />
      )}
      <div>
        <Button
          variant="primary"
          icon="forward"
          onClick={() =>
            onStart({
              moment: { day, part },
              trigger: hard === 'all' || hard === 'calm' ? null : hard,
              calm: hard === 'calm',
            })
          }
        >
          {t('try.start')}
        </Button>
      </div>
    </section>
  )
}
