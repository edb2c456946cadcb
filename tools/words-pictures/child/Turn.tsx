'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { atOnce } from '@/components/ui/at-once'
import { Button } from '@/components/ui/Button'
import styles from './ChildSide.module.css'

type Props = { last: boolean; onBack: () => void; onNext: () => void; children?: ReactNode }

/** The two buttons that turn the pages, the same ones from the first sheet to the last: a touch right after a slide counts. */
export function Turn({ last, onBack, onNext, children }: Props) {
  const t = useTranslations('tools.words_pictures.child')
  return (
    <div className={styles.turn}>
      <Button size="child" icon="left" {...atOnce(onBack, 'lifted')}>
        {t('back')}
      </Button>
      {children}
      <Button variant="primary" size="child" icon={last ? 'check' : 'right'} {...atOnce(onNext, 'lifted')}>
        {t(last ? 'done' : 'next')}
      </Button>
    </div>
  )
}
