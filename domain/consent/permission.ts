/** What a child may answer to "may this person see this?". Nothing said is no. */
export const answers = ['yes', 'no', 'not_yet', 'only_if_present', 'only_part'] as const
export type Answer = (typeof answers)[number]

/**
 * Sharing without the child's yes, because it had to be. Counts only with a reason, why in somebody's own words, with whom it was
 * decided, and the day the child was told.
 */
export type Override = { reason: string; text: string; decidedWith: string; toldAt: string | null }

export type Permission = {
  id: string
  /** Who would see it: `person:<uuid>` of the case, or `role:court|school|network|handover` for those not named one by one. */
  audience: string
  /** How much of it: `all`, `container:<house>` or `card:<uuid>`. */
  scope: string
  answer: Answer
  /** ISO moment; null is before everything else. */
  at: string | null
  withdrawnAt: string | null
  override: Override | null
}
