'use client'

import { useTranslations } from 'next-intl'
import { Scene } from '../read/Scenes'
import { horizons } from '../codes'
import { setHead } from './actions'
import { useEditing } from './editing'
import styles from './Plan.module.css'

/** The first question: for now, or for the long run. An empty plan is an invitation. */
export function Begin() {
  const t = useTranslations('tools.safety_plan')
  const { doc } = useEditing()
  return (
    <section className={styles.part}>
      <h2 className={styles.question}>{t('begin.title')}</h2>
      <p>{t('begin.text')}</p>
      <div className={styles.begin}>
        {horizons.map((horizon) => (
          <button key={horizon} type="button" className={styles.horizon} onClick={() => setHead(doc, { horizon })}>
            <Scene horizon={horizon} className={styles.scene} />
            <strong className={styles.heading}>{t(`horizons.${horizon}.name`)}</strong>
            <span>{t(`horizons.${horizon}.text`)}</span>
          </button>
        ))}
      </div>
    </section>
  )
}
