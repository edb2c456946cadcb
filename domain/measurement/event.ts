/** Types of acts that are counted (practice guide 7.3). No free text, no strokes, no names in any of them. */
export const usageTypes = [
  'tool.started',
  'tool.resumed',
  'tool.finished',
  'tool.paper_attached',
  'prompt.shown',
  'prompt.skipped',
  'item.added',
  'item.confirmed_by_child',
  'stop.pressed',
  'parent.informed',
  'consent.answered',
  'consent.withdrawn',
  'share.presented',
  'feedback.to_child',
  'quote.linked',
  'scale.rated',
  'agreement.added',
  'agreement.reviewed',
  'rehearsal.done',
  'plan.checked',
  'story.frame_approved',
  'story.presented',
  'network.person_added',
  'network.person_informed',
  'meeting.held',
  'review.talk',
  'familyfeedback.given',
  'export.created',
] as const
export type UsageType = (typeof usageTypes)[number]

export const contributorRoles = ['child', 'parent', 'family', 'network', 'consultant', 'professional'] as const
export type ContributorRole = (typeof contributorRoles)[number]

/** An act as a tool derives it from its document; the server adds case, team, age band and who. */
export type UsageDraft = {
  /** uuid; the same act always gets the same one. */
  id: string
  type: UsageType
  /** ISO moment the device said, or null: then the moment of receipt. */
  at: string | null
  childId?: string
  contributorRole?: ContributorRole
  audienceRole?: ContributorRole
  /** Counts and flags only. */
  payload?: Record<string, number | boolean | string>
}

const family: readonly (ContributorRole | undefined)[] = ['child', 'parent', 'family', 'network']
const contributions: readonly UsageType[] = [
  'item.added',
  'item.confirmed_by_child',
  'scale.rated',
  'agreement.added',
  'agreement.reviewed',
  'rehearsal.done',
  'story.frame_approved',
  'network.person_added',
  'consent.answered',
]
const usesWithFamily: readonly UsageType[] = [
  'share.presented',
  'story.presented',
  'meeting.held',
  'tool.paper_attached',
  'network.person_informed',
  'plan.checked',
  'feedback.to_child',
]

/**
 * Substantive use: a contribution by a family or network member, or the tool presented or used in a meeting (practice guide 7.3).
 * Opening a screen, starting, or what a professional types alone is not.
 */
export function isSubstantive(draft: Pick<UsageDraft, 'type' | 'contributorRole'>): boolean {
  if (usesWithFamily.includes(draft.type)) return true
  return contributions.includes(draft.type) && family.includes(draft.contributorRole)
}
