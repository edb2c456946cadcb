import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Sticker } from '@/components/illustrations/stickers'
import { Button } from '@/components/ui/Button'
import { homeRows, type LivingFigure } from '../../codes'
import type { Home, Living } from '../../content'
import { HomePicture } from '../../read/HomePicture'
import { useHouses } from '../houses'
import { addHome, homesShown, moveIn, moveTo, nextHome } from './actions'
import { Figures } from './Figures'
import { HomeDialog } from './HomeDialog'
import styles from './Homes.module.css'
import { Somebody } from './Somebody'
import { useFigureNames } from './use-figure-names'

/** Who is held: somebody of the tray who is to move in, or somebody who lives somewhere. */
export type Held = { figure: LivingFigure } | { living: string } | null

/** Homes in a street, and a tray with people and pets: tap somebody, tap a home. The same works with a keyboard. */
export function Homes() {
  const t = useTranslations('child.warmup')
  const { doc, content, readOnly } = useHouses()
  const [held, setHeld] = useState<Held>(null)
  const [looking, setLooking] = useState<string | null>(null)
  const shown = homesShown(content.homes)
  const next = nextHome(shown)
  const living = held !== null && 'living' in held ? content.living.find(({ id }) => id === held.living) : undefined
  const put = (home: string) => {
    if (held === null) return
    if ('figure' in held) setHeld({ living: moveIn(doc, home, held.figure) })
    else moveTo(doc, held.living, home)
  }
  const open = shown.find(({ id }) => id === looking)
  return (
    <div className={styles.board}>
      {!readOnly && <Figures held={held} onHold={setHeld} />}
      <div className={styles.now}>
        {living ? (
          <Somebody key={living.id} living={living} onDone={() => setHeld(null)} />
        ) : (
          <p role="status" className={styles.hint}>
            {t(held === null ? 'how' : 'where')}
          </p>
        )}
      </div>
      <ul className={styles.street} aria-label={t('homes')}>
        {shown.map((home) => (
          <OneHome
            key={home.id}
            home={home}
            inside={content.living.filter((each) => each.home === home.id)}
            held={held}
            onPut={() => put(home.id)}
            onHold={setHeld}
            onLook={() => setLooking(home.id)}
          />
        ))}
      </ul>
      {next !== null && !readOnly && (
        <Button size="child" icon="plus" className={styles.another} onClick={() => addHome(doc, next)}>
          {t('another')}
        </Button>
      )}
      {open && <HomeDialog home={open} onClose={() => setLooking(null)} />}
    </div>
  )
}

type OneProps = {
  home: Home
  inside: readonly Living[]
  held: Held
  onPut: () => void
  onHold: (held: Held) => void
  onLook: () => void
}

function OneHome({ home, inside, held, onPut, onHold, onLook }: OneProps) {
  const t = useTranslations('child')
  const { readOnly } = useHouses()
  const figureName = useFigureNames()
  const name = home.name.trim() === '' ? t('warmup.home', { number: homeRows.indexOf(home.id) + 1 }) : home.name
  const nameOf = (each: Living) => (each.name.trim() === '' ? figureName(each.figure) : each.name)
  return (
    <li className={styles.home}>
      <button
        type="button"
        className={styles.picture}
        disabled={readOnly || held === null}
        aria-label={t('warmup.putIn', { home: name })}
        onClick={onPut}
      >
        <HomePicture look={home.look} />
      </button>
      <ul className={styles.inside} aria-label={t('warmup.inside', { home: name })}>
        {inside.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              className={styles.figure}
              disabled={readOnly}
              aria-pressed={held !== null && 'living' in held && held.living === each.id}
              onClick={() => onHold({ living: each.id })}
            >
              <Sticker code={each.figure} />
              <span>{nameOf(each)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button
        variant="plain"
        size="child"
        icon="edit"
        disabled={readOnly}
        aria-label={t('warmup.changeOf', { home: name })}
        onClick={onLook}
      >
        {name}
      </Button>
    </li>
  )
}
