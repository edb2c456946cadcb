import type { Variant } from '../codes'

export const bands = ['small', 'middle', 'teen'] as const
export type Band = (typeof bands)[number]

/** How one is spoken to: four to seven, eight to eleven, twelve and older (practice guide 1.2). Of unknown age: as the middle. */
export function bandOf(age: number | null): Band {
  if (age === null) return 'middle'
  if (age < 8) return 'small'
  return age < 12 ? 'middle' : 'teen'
}

const offered: Record<Band, readonly Variant[]> = {
  small: ['houses', 'wizard', 'fairy', 'hero', 'safety_house', 'free'],
  middle: ['houses', 'hero', 'wizard', 'fairy', 'safety_house', 'week', 'free'],
  teen: ['phones', 'week', 'houses', 'safety_house', 'free'],
}

/** The forms that fit an age (practice guide 1.3), the likeliest first. A form chosen before is always among them. */
export function formsFor(band: Band, chosen: Variant | null): readonly Variant[] {
  const forms = offered[band]
  return chosen === null || forms.includes(chosen) ? forms : [chosen, ...forms]
}
