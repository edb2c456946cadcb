'use client'

import { useTranslations } from 'next-intl'
import { PathAhead } from '@/components/illustrations/PathAhead'
import { Button } from '@/components/ui/Button'
import { Ask } from './Ask'
import styles from './Bye.module.css'
import side from './ChildSide.module.css'
import { useHouses } from './houses'

/** Nothing more is asked. */
export function Bye({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations('child.bye')
  const { name } = useHouses()
  const title = t('title', { name: name === '' ? 'none' : name })
  return (
    <>
      <Ask listen={`${title} ${t('text')}`}>{title}</Ask>
      <p className={styles.text}>{t('text')}</p>
      <PathAhead className={styles.picture} />
      <div className={side.foot}>
        <Button variant="plain" size="child" onClick={onAgain}>
          {t('again')}
        </Button>
      </div>
    </>
  )
}
