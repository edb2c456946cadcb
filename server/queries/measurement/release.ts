import 'server-only'
import { measuredCases } from '@/db/queries/measurement/measured-cases'
import { measuredPlaces } from '@/db/queries/measurement/measured-places'
import { releasedOn } from '@/db/queries/measurement/released-breadth'
import { saveRelease, type ReleaseKey } from '@/db/queries/measurement/save-release'
import { notUsedReasons } from '@/db/schema/usage'
import type { TeamScope } from '@/domain/access/scope'
import { cuts, otherCuts } from '@/domain/measurement/bands'
import type { Unit } from '@/domain/measurement/eligibility'
import type { Month } from '@/domain/measurement/period'
import { releaseOf } from '@/domain/measurement/release'
import type { MeasuredTool } from '@/domain/measurement/rows'
import { tools } from '@/tools/registry'
import { asStatistics, type Tx } from '../../database'
import { dayInFlanders } from './calendar'

const measured = (): MeasuredTool[] => tools.map(({ kind, eligibility }) => ({ kind, eligibility }))

/** Other rules, cuts or tools are another release: figures of before are never shown under a new definition. */
export const releaseKey = (unit: Unit, until: Month): ReleaseKey => ({
  unit,
  until,
  rules: JSON.stringify([measured(), cuts, otherCuts]),
})

/**
 * Makes sure that what is told was reckoned today, and returns the day. Reckoned once a day for the whole organisation, by a
 * role that sees no names, whoever asks first: everybody sees the same, and asking again after an act shows nothing of it.
 */
export async function ensureRelease(scope: TeamScope<'measure'>, tx: Tx, key: ReleaseKey, now: Date): Promise<string> {
  const today = dayInFlanders(now)
  const known = await releasedOn(scope, tx, key)
  if (known !== null && known >= today) return known
  const { organisationId } = scope.actor
  await asStatistics(async (stats) => {
    const files = await measuredCases(stats, organisationId, key.until)
    const places = await measuredPlaces(stats, organisationId)
    await saveRelease(stats, organisationId, key, releaseOf(files, places, measured(), key.unit, notUsedReasons))
  })
  return today
}
