'use client'

import { useTranslations } from 'next-intl'
import { containers } from '../codes'
import { washFor } from '../child/scenes/washes'
import { WeekRead } from '../read/WeekRead'
import { Cover } from './Cover'
import { useEditing } from './editing'
import { HouseCards } from './HouseCards'
import styles from './Houses.module.css'

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
      <WeekRead content={content} />
    </div>
  )
}
