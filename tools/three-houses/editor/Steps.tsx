'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Step } from '../../Step'
import { Idea } from './Idea'
import styles from './Steps.module.css'
import { bringParts } from './use-parts'
import { WithParts } from './WithParts'

const before = ['why', 'informing', 'who'] as const
const during = ['meet', 'explain', 'choose', 'questions', 'watch', 'whatNow'] as const
const after = ['permissions', 'safety', 'show', 'feedback', 'take', 'again', 'finish'] as const
/** Said and not filled in: a few lines, and where to go. */
const told = ['choose', 'show', 'take'] as const
type Told = (typeof told)[number]
const isTold = (name: string): name is Told => told.some((each) => each === name)

/** The fifteen steps around a conversation with a child (practice guide 1.2): all to be seen, none that must be done, nothing counted. */
export function Steps({ onShow, onDraw }: { onShow: () => void; onDraw: () => void }) {
  const t = useTranslations('tools.three_houses.steps_around')
  return (
    <div className={styles.steps}>
      <p className={styles.soft}>{t('lead')}</p>
      <Idea />
      {(
        [
          ['before', before],
          ['during', during],
          ['after', after],
        ] as const
      ).map(([title, names]) => (
        <section key={title} aria-labelledby={`steps-${title}`}>
          <h2 id={`steps-${title}`} className={styles.group}>
            {t(`${title}.title`)}
          </h2>
          {names.map((name) =>
            isTold(name) ? (
              <Step key={name} title={t(`${name}.title`)}>
                <p>{t(`${name}.text`)}</p>
                {name === 'choose' && (
                  <Button icon="edit" onClick={onDraw}>
                    {t('choose.action')}
                  </Button>
                )}
                {name === 'show' && (
                  <Button icon="look" onClick={onShow}>
                    {t('show.action')}
                  </Button>
                )}
              </Step>
            ) : (
              <Part key={name} name={name} title={t(`${name}.title`)} />
            ),
          )}
        </section>
      ))}
    </div>
  )
}

type Filled = Exclude<(typeof before | typeof during | typeof after)[number], Told>

function Part({ name, title }: { name: Filled; title: string }) {
  const [near, setNear] = useState(false)
  const bring = () => {
    setNear(true)
    void bringParts()
  }
  return (
    <Step title={title} onNear={bring}>
      {near && (
        <WithParts>
          {(parts) => {
            const Body = parts[name]
            return <Body />
          }}
        </WithParts>
      )}
    </Step>
  )
}
