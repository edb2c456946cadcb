import 'server-only'
import { z } from 'zod'
import { measurablePlaces, type MeasurablePlace } from '@/db/queries/measurement/measurable-places'
import { releasedBreadth, type ToldBreadth } from '@/db/queries/measurement/released-breadth'
import type { TeamScope } from '@/domain/access/scope'
import { units, type Unit } from '@/domain/measurement/eligibility'
import { choosableEnds, periodUntil, type Month, type Period } from '@/domain/measurement/period'
import { tools } from '@/tools/registry'
import type { Eligibility, ToolKind } from '@/tools/tool'
import type { Tx } from '../../database'
import { Absent } from '../../errors'
import { onTeam, type Gate } from '../../gate'
import { query } from '../../query'
import { monthInFlanders } from './calendar'
import { ensureRelease, releaseKey } from './release'

/** As far back as one may look: two years of whole months. */
const ends = 24

const input = z.object({
  place: z.uuid().optional(),
  until: z.string().optional(),
  unit: z.enum(units).default('case'),
})

export type { ToldBreadth }

/** `breadth` null: too few cases or consultants, or a neighbour's figures would follow from it. */
export type MeasuredToolView = { kind: ToolKind; eligibility: Eligibility; breadth: ToldBreadth | null }

export type BreadthView = {
  places: MeasurablePlace[]
  place: MeasurablePlace
  ends: Month[]
  period: Period
  unit: Unit
  /** The day the figures were reckoned, "2026-11-24". */
  madeOn: string
  tools: MeasuredToolView[]
}

type Given = { scope: TeamScope<'measure'>; input: z.output<typeof input>; tx: Tx; now: Date }

async function view({ scope, input: asked, tx, now }: Given): Promise<BreadthView> {
  const places = await measurablePlaces(scope, tx)
  const { teamId, regionId, organisationId } = scope.actor
  const nearest = asked.place ?? teamId ?? regionId ?? organisationId
  const place = places.find(({ id }) => id === nearest)
  const choosable = choosableEnds(monthInFlanders(now), ends)
  const until = asked.until === undefined ? choosable[0] : choosable.find((month) => month === asked.until)
  if (!place || until === undefined) throw new Absent()
  const key = releaseKey(asked.unit, until)
  const madeOn = await ensureRelease(scope, tx, key, now)
  const told = await releasedBreadth(scope, tx, place.id, key)
  return {
    places,
    place,
    ends: choosable,
    period: periodUntil(until),
    unit: asked.unit,
    madeOn,
    tools: tools.map(({ kind, eligibility }) => ({ kind, eligibility, breadth: told.get(kind) ?? null })),
  }
}

/** Breadth of one place over twelve months. Never two places at once: the page cannot line up teams, and nor can its query. */
export const breadthOf = query({ name: 'measurement.read', input, gate: onTeam('measure'), run: view })

const takingAway: Gate<z.output<typeof input>, TeamScope<'measure'>> = {
  ...onTeam('measure'),
  subject: ({ place }) => ({ kind: 'team', id: place ?? null, caseId: null }),
}

/** The same figures to take away as a file: that somebody did stands in the audit chain, with the place. */
export const breadthToExport = query({ name: 'measurement.export', input, gate: takingAway, audited: true, run: view })
