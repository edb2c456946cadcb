'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent, ReactNode } from 'react'
import { Sticker } from '@/components/illustrations/stickers'
import { classes } from '@/components/ui/classes'
import { rings, type FigureCode, type Ring } from '../codes'
import styles from './RingBoard.module.css'
import { standing } from './places'
import { RingPicture } from './RingPicture'
import { useCarry } from './use-carry'

export type OnBoard = { id: string; name: string; figure: FigureCode; ring: Ring | null }

type Props = {
  people: readonly OnBoard[]
  /** Around whom the rings are. */
  middle: readonly { id: string; name: string; figure: FigureCode }[]
  /** Who is taken up to be put somewhere. */
  held: string | null
  onHold: (id: string | null) => void
  onPut: (id: string, ring: Ring) => void
  /** Whose words: a child's are shorter and say only how near. */
  words: 'child' | 'rings'
  /** Beside the rings, above who is still to be placed. */
  before?: ReactNode
  /** Under who is still to be placed. */
  after?: ReactNode
  /** Under the rings: what comes and goes there moves nothing. */
  below?: ReactNode
  readOnly?: boolean
}

/** Steps that bring somebody nearer or further, from the keyboard. */
const keys: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }

/**
 * Three rings and everybody who is or may be in them. Tap somebody and tap a ring; carry them by finger or mouse; or by keys: Enter takes
 * up, 1 to 3 put in a ring, the arrows bring nearer and further.
 */
export function RingBoard({
  people,
  middle,
  held,
  onHold,
  onPut,
  words,
  before,
  after,
  below,
  readOnly = false,
}: Props) {
  const t = useTranslations(`tools.network.${words}`)
  const { onPointerDown, carried } = useCarry((id, ring) => {
    onHold(null)
    onPut(id, ring)
  })
  const heldName = people.find(({ id }) => id === held)?.name ?? ''
  const placed = people.flatMap((each) => (each.ring === null ? [] : [{ ...each, ring: each.ring }]))
  const stands = standing(placed)
  const waiting = people.filter(({ ring }) => ring === null)
  const byKey = (event: KeyboardEvent, { id, ring }: OnBoard) => {
    const digit = rings.find((each) => String(each) === event.key)
    const step = keys[event.key]
    const next = digit ?? (step !== undefined && ring !== null ? rings.find((each) => each === ring + step) : undefined)
    if (next === undefined || readOnly) return
    event.preventDefault()
    onPut(id, next)
  }
  const token = (person: OnBoard, place?: { x: number; y: number }) => (
    <button
      type="button"
      className={styles.token}
      data-token={person.id}
      aria-pressed={held === person.id}
      disabled={readOnly}
      aria-label={
        person.ring === null ? person.name : t('standsIn', { name: person.name, ring: t(`names.${person.ring}`) })
      }
      onPointerDown={readOnly ? undefined : onPointerDown}
      onKeyDown={(event) => byKey(event, person)}
      onClick={() => {
        if (!carried()) onHold(held === person.id ? null : person.id)
      }}
      {...(place && { style: { left: `${place.x / 10}%`, top: `${place.y / 10}%` } })}
    >
      <Sticker code={person.figure} />
      <span className={styles.label}>{person.name}</span>
    </button>
  )
  return (
    <div className={styles.whole} data-words={words}>
      <div className={styles.side}>
        {before}
        {waiting.length > 0 && (
          <ul className={styles.tray} aria-label={t('waiting')}>
            {waiting.map((person) => (
              <li key={person.id}>{token(person)}</li>
            ))}
          </ul>
        )}
        {after}
        <p role="status" className={styles.hint}>
          {held === null ? t('how') : t('where', { name: heldName })}
        </p>
      </div>
      <div className={styles.board} data-rings role="group" aria-label={t('board')}>
        <RingPicture names={{ 1: t('names.1'), 2: t('names.2'), 3: t('names.3') }} />
        {[...rings].reverse().map((ring) => (
          <button
            key={ring}
            type="button"
            className={classes(styles.ring, styles[`ring${ring}`])}
            data-ring={ring}
            disabled={readOnly || held === null}
            aria-label={
              held === null
                ? t('ring', { ring: t(`names.${ring}`) })
                : t('putIn', { name: heldName, ring: t(`names.${ring}`) })
            }
            onClick={() => {
              if (held === null) return
              onPut(held, ring)
              onHold(null)
            }}
          />
        ))}
        <ul className={styles.middlePeople} aria-label={t('middle')}>
          {middle.map(({ id, name, figure }) => (
            <li key={id}>
              <Sticker code={figure} />
              <span className={styles.label}>{name}</span>
            </li>
          ))}
        </ul>
        <ul className={styles.people} aria-label={t('placed')}>
          {placed.map((person) => {
            const stand = stands.find(({ id }) => id === person.id)
            return <li key={person.id}>{token(person, stand)}</li>
          })}
        </ul>
      </div>
      {below !== undefined && <div className={styles.below}>{below}</div>}
    </div>
  )
}
