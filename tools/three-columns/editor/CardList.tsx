'use client'

import type { Category, Column } from '../codes'
import type { MapCard } from '../content'
import { CardFace } from './CardFace'
import styles from './Board.module.css'

export type CardListProps = {
  column: Column
  category: Category | null
  cards: readonly MapCard[]
  label: string
  empty: string
}

/** The cards of a group before dragging has loaded. Same places, same looks: nothing jumps when it has. */
export function CardList({ cards, label, empty }: CardListProps) {
  if (cards.length === 0) return <p className={styles.slot}>{empty}</p>
  return (
    <ul className={styles.cards} aria-label={label}>
      {cards.map((card) => (
        <li key={card.id} className={styles.item}>
          <CardFace card={card} />
        </li>
      ))}
    </ul>
  )
}
