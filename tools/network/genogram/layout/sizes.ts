/** In units of the drawing; one is a pixel where it is drawn at its own size. */
export const radius = 30
/** From the middle of one symbol to that of the next in a couple: room for a name below and for a line between. */
export const slot = 132
export const boxWidth = 124
/** Below the middle of a symbol, with two lines of name and one of relation. */
export const below = 92
export const above = radius + 6
/** From one generation to the next. */
export const rowHeight = 250
/** How far above its row a line of siblings hangs, and the least distance to an arc over people between. */
export const barAbove = radius + 74
export const arcAbove = radius + 16
/** Between ways of lines in the same lane. */
export const laneStep = 11
export const gap = 28
/** Between brothers and sisters: fourteen of them must stay readable. */
export const beside = 8

export type Spot = { x: number; y: number }

export const overlaps = (one: Spot, other: Spot): boolean =>
  Math.abs(one.x - other.x) < boxWidth && Math.abs(one.y - other.y) < above + below
