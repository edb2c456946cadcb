// Apart from the schema: these travel to every device, a schema checker does not have to.

/** In the order in which people read the map; with the family we begin with what goes well. */
export const columns = ['worries', 'good', 'todo'] as const
export type Column = (typeof columns)[number]

/** The analysis categories of the approach, by the column they belong to. A card may stay unsorted for as long as people like. */
export const categoriesOf = {
  worries: ['past_harm', 'danger_statement', 'complicating_factor'],
  good: ['strength', 'demonstrated_safety'],
  todo: ['safety_goal', 'next_step'],
} as const satisfies Record<Column, readonly string[]>
export type Category = (typeof categoriesOf)[Column][number]
export const categories: readonly Category[] = columns.flatMap((column): readonly Category[] => categoriesOf[column])

/** What can be said more precisely about a card, each a free text of its own. Moving a card to another category loses none of them. */
export const detailNames = [
  'who',
  'what',
  'when',
  'howOften',
  'howBad',
  'impact',
  'behaviour',
  'impactShort',
  'impactLong',
  'whoDidWhat',
  'howManyTimes',
  'knownFrom',
  'childExperience',
  'professionalsSee',
  'howLong',
  'byWords',
  'note',
] as const
export type DetailName = (typeof detailNames)[number]

export const detailsOf: Record<Category, readonly DetailName[]> = {
  past_harm: ['who', 'what', 'when', 'howOften', 'howBad', 'impact'],
  danger_statement: ['behaviour', 'impactShort', 'impactLong'],
  complicating_factor: [],
  strength: [],
  demonstrated_safety: ['when', 'whoDidWhat', 'howManyTimes', 'knownFrom'],
  safety_goal: ['behaviour', 'childExperience', 'professionalsSee', 'howLong'],
  next_step: ['byWords', 'note'],
}

export const sources = ['told', 'seen', 'report', 'tool'] as const
/** `solved_differently` is as good an end as `done`: what matters is that it was looked at again. */
export const stepStatuses = ['open', 'done', 'solved_differently', 'still_needed', 'dropped'] as const
/** Each kind has its own two ends in words. Numbers of scales with other ends are never put beside each other. */
export const scaleKinds = ['safety', 'parent', 'child'] as const
export type ScaleKind = (typeof scaleKinds)[number]
/** How the eleven places were shown to who chose one. */
export const scaleShapes = ['line', 'faces', 'path'] as const
export type ScaleShape = (typeof scaleShapes)[number]
