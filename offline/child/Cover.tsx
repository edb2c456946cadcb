'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { PathAhead } from '@/components/illustrations/PathAhead'
import { Button } from '@/components/ui/Button'
import styles from './ChildFrame.module.css'

type Props = { kind: 'calm' | 'stopped' | 'done'; onBack: () => void; onDone?: () => void }

/** Over everything at once. What was made is kept; nothing is asked that a child would have to defend. */
export function Cover({ kind, onBack, onDone }: Props) {
  const t = useTranslations(`visit.child.${kind}`)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.cover} aria-labelledby="cover-title" data-react-aria-top-layer="true">
      <div className={styles.picture}>
        <PathAhead />
      </div>
      <h1 ref={heading} id="cover-title" tabIndex={-1}>
        {t('title')}
      </h1>
      <p className={styles.said}>{t('text')}</p>
      <div className={styles.choices}>
        <Button size="child" onClick={onBack}>
          {t('back')}
        </Button>
        {onDone && (
          <Button size="child" onClick={onDone}>
            {t('done')}
          </Button>
        )}
      </div>
    </section>
  )
}
