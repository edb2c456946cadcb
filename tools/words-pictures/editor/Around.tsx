'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, type ReactNode } from 'react'
import { Answers } from './Answers'
import { Dissent } from './Dissent'
import { Finish } from './Finish'
import { Readers } from './Readers'
import { Revisit } from './Revisit'
import { Telling } from './Telling'
import { TellingPlan } from './TellingPlan'
import styles from './Parts.module.css'

/** The steps around a story (practice guide 3.2): all to be seen, none that must be done, nothing counted. */
export function Around({ atTelling }: { atTelling: boolean }) {
  const t = useTranslations('tools.words_pictures')
  return (
    <div>
      <Step title={t('answers.title')}>
        <Answers />
      </Step>
      <Step title={t('readers.title')}>
        <Readers />
      </Step>
      <Step title={t('dissent.title')}>
        <Dissent />
      </Step>
      <Step title={t('telling.planTitle')}>
        <TellingPlan />
      </Step>
      <Step title={t('telling.title')} open={atTelling}>
        <Telling />
      </Step>
      <Step title={t('revisit.title')}>
        <Revisit />
      </Step>
      <Step title={t('finish.title')}>
        <Finish />
      </Step>
    </div>
  )
}

/** `open`: somebody was led here for exactly this. */
function Step({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  const step = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (open) step.current?.scrollIntoView({ block: 'center' })
  }, [open])
  return (
    <details ref={step} className={styles.step} open={open}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
