/** OCJ = ondersteuningscentrum jeugdzorg, SDJ = sociale dienst jeugdrechtbank (Flemish youth protection). */
export const legalFrames = [
  'ocj_consult',
  'ocj_investigation',
  'ocj_case_management',
  'sdj_vos',
  'sdj_offence',
] as const

export const casePhases = ['intake', 'assessment', 'planning', 'follow_up', 'closing'] as const
export type CasePhase = (typeof casePhases)[number]

export const closeReasons = ['safe_enough', 'handed_over', 'moved', 'court_decision', 'no_mandate', 'other'] as const
export type CloseReason = (typeof closeReasons)[number]

/** "Waarom (nog) niet": what may lie behind it when a tool is not used. Information, never a failure (practice guide 8.2). */
export const notUsedReasons = [
  'family_preferred_not',
  'no_danger',
  'child_too_young',
  'network_unavailable',
  'partner_did_it',
  'no_time',
  'other',
] as const
/** Said most, and true of any tool: they stand on a tile, the others one tap further. */
export const commonReasons: readonly (typeof notUsedReasons)[number][] = ['family_preferred_not', 'no_time']
export type NotUsedReason = (typeof notUsedReasons)[number]
