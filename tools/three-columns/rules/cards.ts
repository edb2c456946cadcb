import { categoriesOf, type Category, type Column } from '../codes'
import type { MapCard, MapContent } from '../content'

/** The cards of one group, in the order people gave them; `null` is "not sorted yet". */
export const cardsIn = (content: MapContent, column: Column, category?: Category | null): MapCard[] =>
  content.cards.filter((card) => card.column === column && (category === undefined || card.category === category))

/** The groups of a column as they are shown: what is not sorted yet last, where the newest words are and the next are written. */
export const groupsOf = (column: Column): (Category | null)[] => [...categoriesOf[column], null]

export const hasWords = (card: MapCard): boolean => card.text.trim() !== ''

export const cardById = (content: MapContent, id: string | null): MapCard | undefined =>
  id === null ? undefined : content.cards.find((card) => card.id === id)
