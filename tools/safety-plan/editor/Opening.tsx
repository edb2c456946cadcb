'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import type { Collection } from '../document'
import { remove } from './actions'
import { useEditing } from './editing'
import styles from './Plan.module.css'

type OpeningProps = { open: boolean; words: string; onOpen: (open: boolean) => void }

/** Shows everything that can be said about a card. */
export function Opening({ open, words, onOpen }: OpeningProps) {
  const t = useTranslations('tools.safety_plan.rules')
  return (
    <div className={styles.actions}>
      <Button
        variant="plain"
        icon={open ? 'up' : 'edit'}
        aria-expanded={open}
        aria-label={open ? undefined : t('moreOf', { text: words })}
        onClick={() => onOpen(!open)}
      >
        {t(open ? 'less' : 'more')}
      </Button>
    </div>
  )
}

type ClosingProps = { collection: Collection; id: string; onClose: () => void; children?: ReactNode }

/** Closes it again, or lays it aside. */
export function Closing({ collection, id, onClose, children }: ClosingProps) {
  const t = useTranslations('tools.safety_plan.rules')
  const { doc, tell } = useEditing()
  const layAside = () => {
    onClose()
    tell(t('removed'), remove(doc, collection, id))
  }
  return (
    <div className={styles.actions}>
      {children}
      <Button variant="primary" onClick={onClose}>
        {t('less')}
      </Button>
      <Button variant="plain" icon="archive" onClick={layAside}>
        {t('remove')}
      </Button>
    </div>
  )
}
