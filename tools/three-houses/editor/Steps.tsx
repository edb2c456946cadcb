'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Feedback } from './Feedback'
import { Finish } from './Finish'
import { Idea } from './Idea'
import { Informing } from './Informing'
import { Permissions } from './Permissions'
import { Questions } from './Questions'
import { Safety } from './Safety'
import styles from './Steps.module.css'
import { Watch } from './Watch'
import { WhatNow } from './WhatNow'
import { WhoIsThere } from './WhoIsThere'
import { WhyNow } from './WhyNow'
import { Button } from '@/components/ui/Button'

const parts = {
  why: WhyNow,
  informing: Informing,
  who: WhoIsThere,
  questions: Questions,
  watch: Watch,
  whatNow: WhatNow,
  permissions: Permissions,
  safety: Safety,
  feedback: Feedback,
  finish: Finish,
} as const

const before = ['why', 'informing', 'who'] as const
const during = ['questions', 'watch', 'whatNow'] as const
const after = ['permissions', 'safety', 'show', 'feedback', 'finish'] as const

/** The steps around a conversation with a child (practice guide 1.2): all to be seen, none that must be done, nothing counted. */
export function Steps({ onShow }: { onShow: () => void }) {
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
            name === 'show' ? (
              <Step key={name} title={t('show.title')}>
                <p>{t('show.text')}</p>
                <Button icon="look" onClick={onShow}>
                  {t('show.action')}
                </Button>
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

function Part({ name, title }: { name: keyof typeof parts; title: string }) {
  const Body = parts[name]
  return (
    <Step title={title}>
      <Body />
    </Step>
  )
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.step}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
