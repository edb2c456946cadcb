'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, type ComponentType } from 'react'
import { containers } from '../codes'
import { washFor } from '../child/scenes/washes'
import type { HousesContent } from '../content'
import { Cover } from './Cover'
import { useEditing } from './editing'
import { HouseCards } from './HouseCards'
import styles from './Houses.module.css'

const Nothing = () => null

/** Few children have a week: it comes where there is one (decision 0015). Where it cannot come, the week is still in the child's own view. */
const Week = lazy<ComponentType<{ content: HousesContent }>>(() =>
  import('../read/WeekRead').then(
    ({ WeekRead }) => ({ default: WeekRead }),
    () => ({ default: Nothing }),
  ),
)

/** What the child made, house by house, with room to write down what it says. */
export function Houses() {
  const t = useTranslations('tools.three_houses')
  const { content } = useEditing()
  return (
    <div className={styles.houses}>
      {containers.map((container) => {
        const house = content.containers.find(({ key }) => key === container)
        return (
          <section
            key={container}
            className={styles.house}
            data-house={container}
            aria-labelledby={`house-${container}`}
          >
            <div className={styles.head}>
              <Cover
                variant={content.setup.variant ?? 'houses'}
                container={container}
                wash={washFor(container, house?.color ?? null)}
              />
              <div>
                <h2 id={`house-${container}`}>{house?.label ? house.label : t(`containers.${container}`)}</h2>
                {house?.label && <p className={styles.soft}>{t(`containers.${container}`)}</p>}
                {house?.skippedAt && <p className={styles.soft}>{t('read.skipped')}</p>}
              </div>
            </div>
            <HouseCards container={container} />
          </section>
        )
      })}
      {content.cells.length > 0 && (
        <Suspense>
          <Week content={content} />
        </Suspense>
      )}
    </div>
  )
}
