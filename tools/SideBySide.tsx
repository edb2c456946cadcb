'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState, type ComponentType } from 'react'
import { CalmCover } from '@/components/layout/CalmCover'
import type { Spoken } from '@/components/layout/spoken'
import { Button } from '@/components/ui/Button'
import { atOnce } from '@/components/ui/at-once'
import { useAct, useLive } from '@/sync/browser/LiveDocumentProvider'
import { SaveStatus } from '@/sync/browser/SaveStatus'
import type { ChildSideProps } from './screens'
import styles from './SideBySide.module.css'

/**
 * The child's side in the consultant's own page, for who draws side by side: nothing is handed over, and what is around it is one tap away.
 * Its words are the tool's own, under `desk`. Stop and the calm screen are where they are in a child's own hands, and as quick.
 */
export function SideBySide({ side: Side, onLeave }: { side: ComponentType<ChildSideProps>; onLeave: () => void }) {
  const { kind } = useLive().context
  const t = useTranslations(`tools.${kind}.desk`)
  const act = useAct()
  const [shown, setShown] = useState<'work' | 'calm' | 'stopped'>('work')
  const [spoken, setSpoken] = useState<Spoken | null>(null)
  const covers = shown === 'work' ? null : shown
  const said = covers && spoken?.[covers]
  const inside = useMemo(() => <Side onDone={onLeave} onSpeak={setSpoken} />, [Side, onLeave])
  const stop = () => {
    setShown('stopped')
    // Noting it makes the document think anew; the child sees that it stops before that.
    setTimeout(() => act('stop.pressed'))
  }
  const touch = { stop: atOnce(stop), calm: atOnce(() => setShown('calm')) }
  return (
    <div data-alone>
      <header className={styles.bar} data-react-aria-top-layer="true">
        <Button variant="stop" size="child" icon="stop" {...touch.stop}>
          {spoken?.stop ?? t('stop')}
        </Button>
        <Button size="child" icon="cloud" aria-pressed={shown === 'calm'} {...touch.calm}>
          {spoken?.calmButton ?? t('calm')}
        </Button>
        <div className={styles.adult}>
          <p className={styles.both}>{t('both')}</p>
          <Button variant="plain" icon="back" onClick={onLeave}>
            {t('back')}
          </Button>
          <div className={styles.save}>
            <SaveStatus />
          </div>
        </div>
      </header>
      <div inert={shown !== 'work'} className={shown === 'work' ? undefined : styles.covered}>
        {inside}
      </div>
      {covers && (
        <CalmCover title={said?.title ?? t(`${covers}Title`)} text={said?.text ?? t(`${covers}Text`)} spoken={spoken}>
          <Button size="child" onClick={() => setShown('work')}>
            {said?.back ?? t(`${covers}Back`)}
          </Button>
          {covers === 'stopped' && (
            <Button size="child" onClick={onLeave}>
              {spoken?.stopped.done ?? t('done')}
            </Button>
          )}
        </CalmCover>
      )}
    </div>
  )
}
