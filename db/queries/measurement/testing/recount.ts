import { notUsedReasons } from '@/db/schema/usage'
import type { MeasuredTool } from '@/domain/measurement/rows'
import type { World, WorldCase, WorldChild } from './world'

/**
 * The second reckoning: slowly, from the raw log, by going over everything again for each place, and sharing no code with the
 * first. It suppresses nothing: it says what the first may not contradict.
 */
export type Recounted = {
  consultants: number
  cases: number
  eligible: number
  used: number
  bands: [number, number, number, number]
  otherBands: [number, number, number, number]
  reasons: number[]
}

const inFlanders = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit' })

const lastDay = '2026-10-31'
const months = [
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
  '2026-10',
]
const inPeriod = (at: string) => months.includes(inFlanders.format(new Date(at)))

function hasReached(child: WorldChild, years: number, on: string): boolean {
  const born = child.birthDate ?? (child.birthYear === null ? null : `${String(child.birthYear)}-12-31`)
  if (born === null) return false
  const birthday = new Date(`${born}T00:00:00Z`)
  birthday.setUTCFullYear(birthday.getUTCFullYear() + years)
  return birthday.getTime() <= Date.parse(`${on}T00:00:00Z`)
}

/** The children that count for a tool in this case, and whether the case counts. */
function counting(file: WorldCase, { eligibility }: MeasuredTool): { file: boolean; children: WorldChild[] } {
  const on = file.closedOn !== null && file.closedOn < lastDay ? file.closedOn : lastDay
  const children = file.children.filter(
    (child) => eligibility.childFrom === undefined || hasReached(child, eligibility.childFrom, on),
  )
  const open = (Date.parse(on) - Date.parse(file.openedOn)) / 86_400_000
  const counts =
    file.openedOn <= lastDay &&
    (file.closedOn === null || file.closedOn >= '2025-11-01') &&
    open >= (eligibility.openDays ?? -1) &&
    (eligibility.needsDangerStatement !== true || file.dangerStatement) &&
    (eligibility.childFrom === undefined || children.length > 0)
  return { file: counts, children: counts ? children : [] }
}

/** One more in this cell. */
const more = (cells: number[], at: number) => cells.splice(at, 1, (cells[at] ?? 0) + 1)

const band = (share: number, seldom: number, standard: number) =>
  share === 0 ? 0 : share < seldom ? 1 : share < standard ? 2 : 3

export function recount(world: World, teams: readonly string[], tool: MeasuredTool, unit: 'case' | 'child'): Recounted {
  const total: Recounted = {
    consultants: 0,
    cases: 0,
    eligible: 0,
    used: 0,
    bands: [0, 0, 0, 0],
    otherBands: [0, 0, 0, 0],
    reasons: notUsedReasons.map(() => 0),
  }
  const home = new Map(
    world.regions.flatMap((region) => region.teams.flatMap((team) => team.consultants.map((one) => [one, team.id]))),
  )
  const ofCase = new Map<string, World['events']>()
  for (const event of world.events) {
    if (event.tool !== tool.kind || !event.substantive || !inPeriod(event.at)) continue
    ofCase.set(event.caseId, [...(ofCase.get(event.caseId) ?? []), event])
  }
  const perConsultant = new Map<string, { eligible: number; used: number }>()
  for (const file of world.cases) {
    if (!teams.includes(file.team)) continue
    const uses = ofCase.get(file.id) ?? []
    const counts = counting(file, tool)
    const eligible = unit === 'case' ? Number(counts.file) : counts.children.length
    const usedChildren = counts.children.filter((child) =>
      tool.eligibility.unit === 'case' ? uses.length > 0 : uses.some((event) => event.child === child.id),
    )
    const used = unit === 'case' ? Number(counts.file && uses.length > 0) : usedChildren.length
    total.cases += Number(eligible > 0)
    total.eligible += eligible
    total.used += used
    if (home.get(file.holder) === file.team && eligible > 0) {
      const own = perConsultant.get(file.holder) ?? { eligible: 0, used: 0 }
      perConsultant.set(file.holder, { eligible: own.eligible + eligible, used: own.used + used })
    }
    if (file.openedOn > lastDay || (file.closedOn !== null && file.closedOn < '2025-11-01')) continue
    const said = world.reasons.filter(
      (reason) => reason.caseId === file.id && reason.tool === tool.kind && !reason.withdrawn && inPeriod(reason.at),
    )
    for (const { reason } of said.slice(0, 1)) more(total.reasons, notUsedReasons.indexOf(reason))
  }
  total.consultants = perConsultant.size
  for (const { eligible, used } of perConsultant.values()) {
    if (eligible < 5) continue
    more(total.bands, band(used / eligible, 0.2, 0.9))
    more(total.otherBands, band(used / eligible, 0.1, 0.8))
  }
  return total
}
