'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PathAhead } from '@/components/illustrations/PathAhead'
import { Button } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Icon } from '@/components/ui/Icon'
import type { MapCard, MapScale } from '../content'
import { ScaleLine } from '../read/ScaleLine'
import { looseGoals, threadsOf, wholeScales } from '../rules/threads'
import { addCard } from './actions'
import { CardFace } from './CardFace'
import { useEditing } from './editing'
import styles from './Threads.module.css'

/** From what people fear, to what will be seen instead, to where everybody stands: one thread, read from left to right. */
export default function Threads() {
  const t = useTranslations('tools.three_columns')
  const { content, doc, me, said, show } = useEditing()
  const threads = threadsOf(content)
  const begin = () =>
    show({
      kind: 'card',
      id: addCard(doc, { column: 'worries', category: 'danger_statement', ...said, me }),
      fresh: true,
    })
  const goalFor = (danger: MapCard) =>
    show({
      kind: 'card',
      id: addCard(doc, { column: 'todo', category: 'safety_goal', ...said, me, pairedWith: danger.id }),
      fresh: true,
    })
  const loose = looseGoals(content)
  return (
    <div className={styles.threads}>
      <p className={styles.lead}>{t('threads.lead')}</p>
      {threads.length === 0 && (
        <EmptyState
          picture={<PathAhead />}
          title={t('threads.title')}
          text={t('threads.none')}
          action={<Button onClick={begin}>{t('threads.write')}</Button>}
        />
      )}
      {threads.map(({ danger, goals, scales }) => (
        <section key={danger.id} className={styles.thread} aria-label={danger.text}>
          <Part name={t('threads.danger')} column="worries">
            <CardFace card={danger} />
          </Part>
          <Icon name="forward" className={styles.arrow} />
          <Part name={t('threads.goal')} column="todo">
            {goals.map((goal) => (
              <CardFace key={goal.id} card={goal} />
            ))}
            {goals.length === 0 && (
              <Button icon="plus" onClick={() => goalFor(danger)}>
                {t('dialog.addGoal')}
              </Button>
            )}
          </Part>
          <Icon name="forward" className={styles.arrow} />
          <Part name={t('threads.scale')} column="scale">
            <Scales scales={scales} danger={danger.id} />
          </Part>
        </section>
      ))}
      {loose.length > 0 && (
        <section className={styles.part} data-column="todo">
          <h2 className={styles.name}>{t('threads.loose')}</h2>
          {loose.map((goal) => (
            <CardFace key={goal.id} card={goal} />
          ))}
        </section>
      )}
      <section className={styles.part} data-column="scale">
        <h2 className={styles.name}>{t('threads.whole')}</h2>
        <Scales scales={wholeScales(content)} danger={null} />
      </section>
      {threads.length > 0 && (
        <div>
          <Button icon="plus" onClick={begin}>
            {t('threads.write')}
          </Button>
        </div>
      )}
    </div>
  )
}

function Part({ name, column, children }: { name: string; column: string; children: ReactNode }) {
  return (
    <div className={styles.part} data-column={column}>
      <h2 className={styles.name}>{name}</h2>
      {children}
    </div>
  )
}

function Scales({ scales, danger }: { scales: readonly MapScale[]; danger: string | null }) {
  const t = useTranslations('tools.three_columns.scale')
  const { nameOf, show } = useEditing()
  return (
    <>
      {scales.map((scale) => (
        <div key={scale.id} className={styles.scale}>
          <ScaleLine scale={scale} nameOf={nameOf} words />
          <Button icon="person" onClick={() => show({ kind: 'rate', scale: scale.id })}>
            {t('rate')}
          </Button>
        </div>
      ))}
      {scales.length > 0 && <p className={styles.small}>{t('apart')}</p>}
      <Button
        variant={scales.length === 0 ? 'quiet' : 'plain'}
        icon="plus"
        onClick={() => show({ kind: 'scale', danger })}
      >
        {t(danger === null ? 'new' : 'newFor')}
      </Button>
    </>
  )
}
