'use client'

import type { ReactNode } from 'react'
import styles from './ViewSwitch.module.css'

type View<Id extends string> = {
  id: Id
  label: ReactNode
  /** A finger, a mouse or the keyboard comes near this one: the moment to fetch what it shows. */
  onNear?: (() => void) | undefined
}

type Props<Id extends string> = {
  label: string
  views: readonly View<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
}

/** Ways to work on one and the same thing, in a row; one of them is on. Never more than four, and short words: a phone has no more room. */
export function ViewSwitch<Id extends string>({ label, views, chosen, onChoose }: Props<Id>) {
  return (
    <div className={styles.views} role="group" aria-label={label}>
      {views.map(({ id, label, onNear }) => (
        <button
          key={id}
          type="button"
          className={styles.view}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
          onPointerEnter={onNear}
          onPointerDown={onNear}
          onFocus={onNear}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
