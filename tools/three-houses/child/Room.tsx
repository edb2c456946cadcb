'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import type { Container } from '../codes'
import { containers } from '../codes'
import { skip } from './actions'
import { Canvas } from './Canvas'
import { ListenTo } from './ChildWords'
import { useHouse, useHouses } from './houses'
import { Phone } from './Phone'
import styles from './Room.module.css'
import { scenes } from './scenes'
import { washFor } from './scenes/washes'
import { useLeaving } from '../../use-leaving'
import { Week } from './Week'
import { WordCards } from './WordCards'

type Props = {
  container: Container
  onGo: (container: Container) => void
  onBack: () => void
  onOutside: ((address: string) => void) | undefined
}

type Way = 'draw' | 'own'

/** What `own` is: the words of any form, the bubbles of a telephone, the week. */
const ownWay = { phones: 'messages', week: 'week' } as const

/** Inside one of the three: drawing, or words. Changing to another is one tap, for when it gets heavy (practice guide 1.2, step 7). */
export function Room({ container, onGo, onBack, onOutside }: Props) {
  const t = useTranslations('child')
  const { variant, readOnly } = useHouses()
  const house = useHouse(container)
  const own = variant === 'phones' || variant === 'week' ? ownWay[variant] : 'words'
  // Telephones and the week are made of words first; the others are drawn first.
  const [way, setWay] = useState<Way>(own === 'words' ? 'draw' : 'own')
  const name = house.label === '' ? t(`names.${variant}.${container}`) : house.label
  const about = t(`about.${variant}.${container}`)
  const { onLeave, after } = useLeaving()
  const { Inside } = scenes[variant]
  const { color } = house
  const scene = useMemo(
    () => <Inside container={container} wash={washFor(container, color)} />,
    [Inside, container, color],
  )
  return (
    <section className={styles.room} aria-labelledby="room">
      <header className={styles.top}>
        <Button variant="plain" size="child" icon="left" onClick={() => after(onBack)}>
          {t('room.all')}
        </Button>
        <div className={styles.title}>
          <h1 id="room" className={styles.name}>
            {name}
          </h1>
          <p className={styles.about}>{about}</p>
        </div>
        <Others container={container} onGo={(next) => after(() => onGo(next))} />
      </header>
      <div className={styles.ways} role="group" aria-label={name}>
        {(['draw', 'own'] as const).map((each) => (
          <Button
            key={each}
            size="child"
            aria-pressed={way === each}
            className={classes(way === each && styles.on)}
            onClick={() => after(() => setWay(each))}
          >
            {t(each === 'draw' ? 'room.draw' : `room.${own}`)}
          </Button>
        ))}
        <ListenTo text={about} />
        {!readOnly && <Skip container={container} />}
      </div>
      {way === 'draw' && (
        <Canvas
          part={container}
          scene={scene}
          look={`${variant}.${color ?? ''}`}
          label={t('room.canvas', { name })}
          onOutside={onOutside}
          onLeave={onLeave}
        />
      )}
      {way === 'own' && own === 'words' && <WordCards container={container} />}
      {way === 'own' && own === 'messages' && <Phone container={container} name={name} />}
      {way === 'own' && own === 'week' && <Week container={container} />}
    </section>
  )
}

function Others({ container, onGo }: { container: Container; onGo: (container: Container) => void }) {
  const t = useTranslations('child')
  const { content, variant } = useHouses()
  const { Cover } = scenes[variant]
  return (
    <div className={styles.others} role="group" aria-label={t('room.go')}>
      {containers
        .filter((each) => each !== container)
        .map((each) => {
          const house = content.containers.find(({ key }) => key === each)
          const name = house?.label ? house.label : t(`names.${variant}.${each}`)
          return (
            <button key={each} type="button" className={styles.other} onClick={() => onGo(each)}>
              <Cover container={each} wash={washFor(each, house?.color ?? null)} title={t('room.goTo', { name })} />
            </button>
          )
        })}
    </div>
  )
}

/** Letting it be is an answer; it is said kindly and asked no further. */
function Skip({ container }: { container: Container }) {
  const t = useTranslations('child.room')
  const { doc } = useHouses()
  const skipped = useHouse(container).skippedAt !== null
  return (
    <>
      <Button variant="plain" size="child" onClick={() => skip(doc, container, !skipped)}>
        {t(skipped ? 'unskip' : 'skip')}
      </Button>
      <p role="status" className={styles.skipped}>
        {skipped ? t('skipped') : ''}
      </p>
    </>
  )
}
