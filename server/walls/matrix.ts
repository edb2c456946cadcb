import type { CaseNeed, TeamNeed } from '@/domain/access/policies'

/**
 * Who may do what, written by hand from the threat model's role matrix ("Roles and capabilities") and the organisation's rules; not
 * derived from the code, which is checked against it. One row is one person before one case; `x` is yes, `.` is no.
 *
 * From the matrix: "list cases / open case file": consultant own, co-consultant assigned, lead of the team, nobody else.
 * "edit tools": consultant and co-consultant; the lead comments only. "close / reopen": the consultant proposes, the lead decides.
 * "audit of one case": own case (the consultant) and the team (the lead), not the co-consultant. "set conflict block": whoever
 * works on it for themselves, the lead for the team. "decide about work that came late": the consultant and the lead. "comment only"
 * of the lead and "edit tools" of who works on it: each of them writes in a talk about a document. A closed case is read-only. A conflict of interest beats every allow.
 */
export type Standing =
  | 'consultant'
  | 'co-consultant'
  | 'lead'
  | 'lead who is also consultant'
  | 'colleague of the team'
  | 'consultant of another team'
  | 'lead of another team'
  | 'regional staff'
  | 'researcher'
  | 'administrator'

export const needsInOrder: CaseNeed[] = [
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
]

/*                                                             read
                                                               | edit
                                                               | | record_not_used
                                                               | | | propose_closure
                                                               | | | | decide_closure
                                                               | | | | | assign
                                                               | | | | | | block
                                                               | | | | | | | read_audit
                                                               | | | | | | | | export
                                                               | | | | | | | | | decide_late
                                                               | | | | | | | | | | review                                   */
export const caseMatrix: [Standing, 'open' | 'closed', string][] = [
  ['consultant', 'open', /*                                 */ 'x x x x . . x x x x x'],
  ['consultant', 'closed', /*                               */ 'x . . x . . x x x x .'],
  ['co-consultant', 'open', /*                              */ 'x x x . . . x . x . x'],
  ['co-consultant', 'closed', /*                            */ 'x . . . . . x . x . .'],
  ['lead', 'open', /*                                       */ 'x . x . x x x x x x x'],
  ['lead', 'closed', /*                                     */ 'x . . . x . x x x x .'],
  ['lead who is also consultant', 'open', /*                */ 'x x x x x x x x x x x'],
  ['lead who is also consultant', 'closed', /*              */ 'x . . x x . x x x x .'],
  ['colleague of the team', 'open', /*                      */ '. . . . . . . . . . .'],
  ['colleague of the team', 'closed', /*                    */ '. . . . . . . . . . .'],
  ['consultant of another team', 'open', /*                 */ '. . . . . . . . . . .'],
  ['consultant of another team', 'closed', /*               */ '. . . . . . . . . . .'],
  ['lead of another team', 'open', /*                       */ '. . . . . . . . . . .'],
  ['lead of another team', 'closed', /*                     */ '. . . . . . . . . . .'],
  ['regional staff', 'open', /*                             */ '. . . . . . . . . . .'],
  ['regional staff', 'closed', /*                           */ '. . . . . . . . . . .'],
  ['researcher', 'open', /*                                 */ '. . . . . . . . . . .'],
  ['researcher', 'closed', /*                               */ '. . . . . . . . . . .'],
  ['administrator', 'open', /*                              */ '. . . . . . . . . . .'],
  ['administrator', 'closed', /*                            */ '. . . . . . . . . . .'],
]

export const teamNeedsInOrder: TeamNeed[] = ['open_case', 'list_own', 'list_team', 'measure', 'administer']

/** "list cases": own or assigned; the lead the team's. "usage figures": everyone but the administrator. "users, roles": the administrator. */
export const teamMatrix: [
  role: 'consultant' | 'team_lead' | 'regional_staff' | 'researcher' | 'administrator',
  string,
][] = [
  ['consultant', /*     */ 'x x . x .'],
  ['team_lead', /*      */ 'x x x x .'],
  ['regional_staff', /* */ '. . . x .'],
  ['researcher', /*     */ '. . . x .'],
  ['administrator', /*  */ '. . . . x'],
]

export const cells = (row: string): boolean[] => row.split(' ').map((cell) => cell === 'x')
