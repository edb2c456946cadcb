'use client'

import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Idea } from './Idea'
import styles from './Steps.module.css'
import { bringParts } from './use-parts'
import { WithParts } from './WithParts'

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

function Part({
  name,
  title,
}: {
  name: (typeof before | typeof during)[number] | Exclude<(typeof after)[number], 'show'>
  title: string
}) {
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

/** `onNear`: a finger, a mouse or the keyboard comes near, or it is opened otherwise (a search in the page opens it too). */
function Step({ title, onNear, children }: { title: string; onNear?: () => void; children: ReactNode }) {
  return (
    <details className={styles.step} onToggle={onNear}>
      <summary className={styles.summary} onPointerEnter={onNear} onFocus={onNear}>
        {title}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
