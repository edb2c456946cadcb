import type { Actor, CaseFacts } from './actor'

export const caseNeeds = [
  'read',
  'edit',
  'record_not_used',
  'propose_closure',
  'decide_closure',
  'assign',
  'block',
  'read_audit',
  'export',
  'decide_late',
  'review',
] as const
/** What somebody wants to do with one case. */
export type CaseNeed = (typeof caseNeeds)[number]

export const teamNeeds = ['open_case', 'list_own', 'list_team', 'measure', 'administer'] as const
/** What somebody wants to do that concerns no single case. */
export type TeamNeed = (typeof teamNeeds)[number]

const worksOn = (file: CaseFacts) => file.assignment !== null
const leads = (actor: Actor, file: CaseFacts) =>
  actor.role === 'team_lead' && actor.teamId !== null && actor.teamId === file.teamId
const isOpen = (file: CaseFacts) => !file.closed
const carriesCases = (actor: Actor) =>
  (actor.role === 'consultant' || actor.role === 'team_lead') && actor.teamId !== null

const casePolicies: Record<CaseNeed, (actor: Actor, file: CaseFacts) => boolean> = {
  read: (actor, file) => worksOn(file) || leads(actor, file),
  edit: (_actor, file) => worksOn(file) && isOpen(file),
  record_not_used: (actor, file) => (worksOn(file) || leads(actor, file)) && isOpen(file),
  propose_closure: (_actor, file) => file.assignment === 'consultant',
  decide_closure: (actor, file) => leads(actor, file),
  assign: (actor, file) => leads(actor, file) && isOpen(file),
  block: (actor, file) => worksOn(file) || leads(actor, file),
  read_audit: (actor, file) => file.assignment === 'consultant' || leads(actor, file),
  export: (actor, file) => worksOn(file) || leads(actor, file),
  decide_late: (actor, file) => file.assignment === 'consultant' || leads(actor, file),
  review: (actor, file) => (worksOn(file) || leads(actor, file)) && isOpen(file),
}

const teamPolicies: Record<TeamNeed, (actor: Actor) => boolean> = {
  open_case: carriesCases,
  list_own: carriesCases,
  list_team: (actor) => actor.role === 'team_lead' && actor.teamId !== null,
  measure: (actor) => actor.role !== 'administrator',
  administer: (actor) => actor.role === 'administrator',
}

/**
 * May this actor do this with this case? A conflict of interest beats every allow; a need that is not in the table is refused,
 * also when it reaches here as a string from outside the type system.
 */
export function permitsCase(actor: Actor, need: CaseNeed, file: CaseFacts): boolean {
  if (file.blocked) return false
  if (!Object.hasOwn(casePolicies, need)) return false
  return casePolicies[need](actor, file)
}

/** The same for what concerns no single case. */
export function permitsTeam(actor: Actor, need: TeamNeed): boolean {
  if (!Object.hasOwn(teamPolicies, need)) return false
  return teamPolicies[need](actor)
}

/** What this actor may do with this case now: screens ask this, never a role. */
export const abilitiesIn = (actor: Actor, file: CaseFacts): CaseNeed[] =>
  caseNeeds.filter((need) => permitsCase(actor, need, file))
