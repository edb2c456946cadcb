import type { MapCard, MapContent, MapScale } from '../content'

/**
 * From a worry to what will be seen instead, with the place everybody gives it. A danger usually has one goal; when two people each
 * paired one at the same time, both are kept and shown.
 */
export type Thread = { danger: MapCard; goals: MapCard[]; scales: MapScale[] }

export const threadsOf = (content: MapContent): Thread[] =>
  content.cards
    .filter(({ category }) => category === 'danger_statement')
    .map((danger) => ({
      danger,
      goals: content.cards.filter(({ category, pairedWith }) => category === 'safety_goal' && pairedWith === danger.id),
      scales: content.scales.filter((scale) => scale.danger === danger.id),
    }))

/** Goals no danger statement is paired with yet: they may be exactly what a family wants. */
export const looseGoals = (content: MapContent): MapCard[] =>
  content.cards.filter(({ category, pairedWith }) => category === 'safety_goal' && pairedWith === null)

/** Scales about the situation as a whole. */
export const wholeScales = (content: MapContent): MapScale[] => content.scales.filter(({ danger }) => danger === null)
