'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Step } from '../../Step'
import { Answers } from './Answers'
import { Dissent } from './Dissent'
import { Finish } from './Finish'
import { Readers } from './Readers'
import { Revisit } from './Revisit'
import { Telling } from './Telling'
import { TellingPlan } from './TellingPlan'

/** The steps around a story (practice guide 3.2): all to be seen, none that must be done, nothing counted. */
export function Around({ atTelling }: { atTelling: boolean }) {
  const t = useTranslations('tools.words_pictures')
  const telling = useRef<HTMLDetailsElement>(null)
  // Somebody was led here for exactly this.
  useEffect(() => {
    if (atTelling) telling.current?.scrollIntoView({ block: 'center' })
  }, [atTelling])
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
      <Step ref={telling} title={t('telling.title')} open={atTelling}>
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
