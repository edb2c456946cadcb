import type { Eligibility } from '@/tools/tool'
import { caseIsEligible, eligibleChildren, type EligibilityFacts, type Unit } from './eligibility'

/** One case of the period without its name: what it takes to be eligible, and which tools were used in it. */
export type MeasuredCase = EligibilityFacts & {
  team: string
  /** A number for this reckoning only; null when the holder is not of this team. */
  consultant: number | null
  /** Tools used at least once in the period, and for which child (place in `children`; null: for nobody in particular). */
  uses: readonly { tool: string; child: number | null }[]
  /** The reason that stands for (not yet) using a tool, one a tool at most. */
  reasons: readonly { tool: string; reason: string }[]
}

/** One tool, one team, one consultant: all that breadth is reckoned from. */
export type ConsultantRow = {
  team: string
  consultant: number | null
  cases: number
  usedCases: number
  eligible: number
  used: number
  reasons: number[]
}

export type MeasuredTool = { kind: string; eligibility: Eligibility }

/**
 * Eligible and used units of one case. Counting children, a tool that is made with each child was used for that child alone;
 * any other was used for the whole family.
 */
function unitsIn(file: MeasuredCase, tool: MeasuredTool, unit: Unit): { eligible: number; used: number } {
  const uses = file.uses.filter((use) => use.tool === tool.kind)
  if (unit === 'case')
    return caseIsEligible(tool.eligibility, file)
      ? { eligible: 1, used: Math.min(uses.length, 1) }
      : { eligible: 0, used: 0 }
  const children = eligibleChildren(tool.eligibility, file)
  const used = children.filter((child) =>
    tool.eligibility.unit === 'child' ? uses.some((use) => use.child === child) : uses.length > 0,
  )
  return { eligible: children.length, used: used.length }
}

/** The rows of one tool: each case is counted with the consultant who holds it, in the team it belongs to. */
export function rowsOf(
  files: readonly MeasuredCase[],
  tool: MeasuredTool,
  unit: Unit,
  reasons: readonly string[],
): ConsultantRow[] {
  const rows = new Map<string, ConsultantRow>()
  for (const file of files) {
    const key = `${file.team}/${String(file.consultant)}`
    const row = rows.get(key) ?? {
      team: file.team,
      consultant: file.consultant,
      cases: 0,
      usedCases: 0,
      eligible: 0,
      used: 0,
      reasons: reasons.map(() => 0),
    }
    rows.set(key, row)
    const { eligible, used } = unitsIn(file, tool, unit)
    row.eligible += eligible
    row.used += used
    row.cases += Math.min(eligible, 1)
    row.usedCases += Math.min(used, 1)
    const said = file.reasons.find((each) => each.tool === tool.kind)?.reason
    row.reasons = row.reasons.map((count, at) => (reasons[at] === said ? count + 1 : count))
  }
  return [...rows.values()]
}
