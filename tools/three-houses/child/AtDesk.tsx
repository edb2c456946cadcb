'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CalmCover } from '@/components/layout/CalmCover'
import { Button } from '@/components/ui/Button'
import { useAct } from '@/sync/browser/LiveDocumentProvider'
import { SaveStatus } from '@/sync/browser/SaveStatus'
import styles from './AtDesk.module.css'
import { ChildSide } from './ChildSide'

/** The child's side while a consultant sits beside it: Stop and the calm screen are where they are on a visit, and as quick. */
export function AtDesk({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('tools.three_houses.desk')
  const act = useAct()
  const [shown, setShown] = useState<'work' | 'calm' | 'stopped'>('work')
  const stop = () => {
    setShown('stopped')
    act('stop.pressed')
  }
  return (
    <div data-alone>
      <header className={styles.bar} data-react-aria-top-layer="true">
        <Button variant="stop" size="child" icon="stop" onClick={stop}>
          {t('stop')}
        </Button>
        <Button size="child" icon="cloud" aria-pressed={shown === 'calm'} onClick={() => setShown('calm')}>
          {t('calm')}
        </Button>
        <div className={styles.adult}>
          <Button variant="plain" icon="back" onClick={onLeave}>
            {t('back')}
          </Button>
          <SaveStatus />
        </div>
      </header>
      <div inert={shown !== 'work'} className={shown === 'work' ? undefined : styles.covered}>
        <ChildSide onDone={onLeave} />
      </div>
      {shown !== 'work' && (
        <CalmCover title={t(`${shown}Title`)} text={t(`${shown}Text`)}>
          <Button size="child" onClick={() => setShown('work')}>
            {t(`${shown}Back`)}
          </Button>
          {shown === 'stopped' && (
            <Button size="child" onClick={onLeave}>
              {t('done')}
            </Button>
          )}
        </CalmCover>
      )}
    </div>
  )
}
