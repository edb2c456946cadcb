import type { PersonKind } from '@/domain/case/people'
import type { PersonFields } from '@/domain/case/people-form'

const differing = {
  relation: 'relation',
  capacityJudgedBy: 'judgedBy',
  capacityJudgedOn: 'judgedOn',
  capacityReason: 'judgedWhy',
  contactRisk: 'riskFlag',
  contactRiskNote: 'riskNote',
} as const satisfies Partial<Record<keyof PersonFields, string>>

const relations = { child: 'relationChild', professional: 'relationProfessional' } as const

type Label =
  | Exclude<keyof PersonFields, keyof typeof differing>
  | (typeof differing)[keyof typeof differing]
  | (typeof relations)[keyof typeof relations]

/** The name of a field among the words of `people.form`, as it stands above it. */
export function labelOf(field: keyof PersonFields, kind: PersonKind): Label {
  if (field === 'relation' && (kind === 'child' || kind === 'professional')) return relations[kind]
  return field in differing
    ? differing[field as keyof typeof differing]
    : (field as Exclude<keyof PersonFields, keyof typeof differing>)
}
