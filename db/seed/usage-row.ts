import { isSubstantive, type UsageDraft } from '@/domain/measurement/event'
import type { SeededCase } from './cases'
import type { Row } from './rows'

/** One row of `usage_event` as syncing writes it: the act, where it belongs, and what the tool adds (`of`: its kind, form, child). */
export const usageRow = (file: SeededCase, draft: UsageDraft, at: string, of: Row): Row => ({
  id: draft.id,
  at,
  received_at: at,
  type: draft.type,
  ...of,
  case_id: file.id,
  legal_frame: file.family.legalFrame,
  team_id: file.team.id,
  region_id: file.team.regionId,
  organisation_id: file.organisationId,
  staff_id: file.consultant.id,
  actor_role: 'consultant',
  contributor_role: draft.contributorRole ?? null,
  audience_role: draft.audienceRole ?? null,
  substantive: isSubstantive(draft),
  payload: draft.payload ?? {},
})
