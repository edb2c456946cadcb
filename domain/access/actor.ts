/** Roles a person holds in the organisation. A co-consultant is a capacity in one case, not a role. */
export type Role = 'consultant' | 'team_lead' | 'regional_staff' | 'researcher' | 'administrator'

/** The person behind a live session, as policies know them. */
export type Actor = {
  staffId: string
  sessionId: string
  name: string
  email: string
  role: Role
  /** Null for who belongs to no team: regional staff, researchers, administrators. */
  teamId: string | null
  regionId: string | null
  organisationId: string
}

/** What policies need to know of a case and of this actor's place in it. */
export type CaseFacts = {
  caseId: string
  teamId: string
  closed: boolean
  assignment: 'consultant' | 'co_consultant' | null
  /** A conflict of interest between this actor and this case. */
  blocked: boolean
}
