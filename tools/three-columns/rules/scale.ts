import { writeVoice } from '../../voice'
import type { MapRating, MapScale } from '../content'

/** A later number on the same day replaces an earlier one; which is later is the same on every device. */
const later = (one: MapRating, other: MapRating) =>
  compare(one.on, other.on) || compare(one.at ?? '', other.at ?? '') || compare(one.id, other.id)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Two people without a place on the case are told apart by name. */
export const raterKey = ({ rater, raterName }: MapRating): string =>
  `${writeVoice(rater)}/${rater.person === null ? raterName.trim().toLowerCase() : ''}`

/** Each rater's answers from first to last, one for each day. Never averaged: every person keeps a place of their own. */
export function seriesOf(scale: MapScale): MapRating[][] {
  const series = new Map<string, Map<string, MapRating>>()
  for (const rating of [...scale.ratings].sort(later)) {
    const days = series.get(raterKey(rating)) ?? new Map<string, MapRating>()
    series.set(raterKey(rating), days.set(rating.on, rating))
  }
  return [...series.values()].map((days) => [...days.values()])
}

/** Where each person stands now: the latest number given. Who let it pass the last time is left where they were before, or out. */
export const placesOf = (scale: MapScale): MapRating[] =>
  seriesOf(scale).flatMap((answers) => answers.findLast(({ value }) => value !== null) ?? [])

/** The days on which somebody was asked, latest first. */
export const occasionsOf = (scale: MapScale): string[] =>
  [...new Set(scale.ratings.map(({ on }) => on))].sort().reverse()

/** The two ends are fixed once somebody has answered: a number means something between the ends it was given between. */
export const endsAreFixed = (scale: MapScale): boolean => scale.ratings.length > 0
