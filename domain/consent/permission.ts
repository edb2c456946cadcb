/** What a child may answer to "may this person see this?". Nothing said is no. */
export const answers = ['yes', 'no', 'not_yet', 'only_if_present', 'only_part'] as const
export type Answer = (typeof answers)[number]

/** Who would see it: a person of the case, or a kind of people who are not named one by one. */
export type Audience = `person:${string}` | `role:${'court' | 'school' | 'network'}`
export const audienceRoles = ['court', 'school', 'network'] as const

/** How much of it: all, one house, or one card. */
export type Scope = 'all' | `container:${string}` | `card:${string}`

/** Sharing without the child's yes, because it had to be. Counts only with a reason and with the day the child was told. */
export type Override = { reason: string; toldAt: string | null }

export type Permission = {
  id: string
  audience: string
  scope: string
  answer: Answer
  /** ISO moment; null is before everything else. */
  at: string | null
  withdrawnAt: string | null
  override: Override | null
}
