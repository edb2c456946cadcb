import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { warmup } from '../../codes'
import { Canvas } from '../Canvas'
import { ListenTo } from '../ChildWords'
import room from '../Room.module.css'
import { useLeaving } from '../../../use-leaving'
import { Homes } from './Homes'
import { Village } from './Village'

type Props = { onBack: () => void; onOutside: ((address: string) => void) | undefined }

const village = <Village />

/**
 * Who lives where, to warm up (practice guide 1.2, step 4): figures to put in homes, or a sheet to draw on. It is play: nothing is asked
 * about it, nothing is missing in it, and it ends where the houses begin.
 */
export function Warmup({ onBack, onOutside }: Props) {
  const t = useTranslations('child.warmup')
  const [way, setWay] = useState<'figures' | 'draw'>('figures')
  const { onLeave, after } = useLeaving()
  return (
    <section className={room.room} aria-labelledby="warmup">
      <header className={room.top}>
        <ListenTo text={`${t('title')} ${t('how')}`} />
        <h1 id="warmup" className={classes(room.title, room.name)}>
          {t('title')}
        </h1>
        <Button variant="primary" size="child" icon="forward" onClick={() => after(onBack)}>
          {t('on')}
        </Button>
      </header>
      <div className={room.ways} role="group" aria-label={t('title')}>
        {(['figures', 'draw'] as const).map((each) => (
          <Button
            key={each}
            size="child"
            aria-pressed={way === each}
            className={classes(way === each && room.on)}
            onClick={() => after(() => setWay(each))}
          >
            {t(each)}
          </Button>
        ))}
      </div>
      {way === 'figures' && <Homes />}
      {way === 'draw' && (
        <Canvas
          part={warmup}
          scene={village}
          look="village"
          label={t('canvas')}
          onOutside={onOutside}
          onLeave={onLeave}
        />
      )}
    </section>
  )
}
