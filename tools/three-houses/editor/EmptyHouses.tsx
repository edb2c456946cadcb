'use client'

import { useTranslations } from 'next-intl'
import { Step } from '../../Step'
import { containers } from '../codes'
import { washFor } from '../child/scenes/washes'
import { Cover } from './Cover'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** What a parent may see beforehand: the three as they are before anybody said anything (practice guide 1.2, step 2). */
export function EmptyHouses() {
  const t = useTranslations('tools.three_houses')
  const { content } = useEditing()
  return (
    <Step title={t('steps_around.informing.preview')}>
      <ul className={styles.row}>
        {containers.map((container) => (
          <li key={container}>
            <Cover variant={content.setup.variant ?? 'houses'} container={container} wash={washFor(container, null)} />
            <p>{t(`containers.${container}`)}</p>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{t('steps_around.informing.previewText')}</p>
    </Step>
  )
}
