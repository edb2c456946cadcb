import { addDays } from 'date-fns'
import type { NotUsedReason } from '../schema/usage'
import type { SeededCase } from './cases'
import { seedId } from './ids'
import type { Progress } from './map'
import { createRandom, seedOf, type Random } from './random'
import type { Row } from './rows'

/** How often somebody says why, by how far the map has come. Nobody has to. */
const says: Record<Progress, number> = { none: 0.85, draft: 0.6, together: 0, shown: 0 }

/** A reason is there as often as it is written here. */
const usual: readonly NotUsedReason[] = [
  ...Array.from({ length: 6 }, () => 'family_preferred_not' as const),
  ...Array.from({ length: 5 }, () => 'no_time' as const),
  ...Array.from({ length: 4 }, () => 'partner_did_it' as const),
  ...Array.from({ length: 3 }, () => 'no_danger' as const),
  ...Array.from({ length: 3 }, () => 'network_unavailable' as const),
  'other',
]

function reasonFor({ family }: SeededCase, random: Random): NotUsedReason {
  const ages = family.people.flatMap(({ kind, age }) => (kind === 'child' && age !== undefined ? [age] : []))
  return ages.every((age) => age < 6) && random.chance(0.6) ? 'child_too_young' : random.pick(usual)
}

/** "Waarom (nog) niet", said in one tap some weeks after opening, or when closing. */
export function whyNotRows(file: SeededCase, progress: Progress, today: Date): Row[] {
  const random = createRandom(seedOf('why not', file.id))
  if (!random.chance(says[progress])) return []
  const latest = file.closedOn ?? today
  const after = addDays(file.openedOn, random.int(10, 90))
  return [
    {
      id: seedId(file.id, 'why not'),
      case_id: file.id,
      tool_kind: 'three_columns',
      reason: reasonFor(file, random),
      staff_id: file.consultant.id,
      at: (after < latest ? after : latest).toISOString(),
    },
  ]
}
