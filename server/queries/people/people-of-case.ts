import 'server-only'
import { z } from 'zod'
import { listHouseholds } from '@/db/repositories/households'
import { familyNameOf, listPeople } from '@/db/repositories/people'
import { abilitiesIn } from '@/domain/access/policies'
import type { CaseScope } from '@/domain/access/scope'
import { ageOn, isAgeApproximate } from '@/domain/case/age'
import { capacityOn, turnedTwelveOn } from '@/domain/case/capacity'
import { nameOf } from '@/domain/case/people'
import { ageBandOn } from '@/domain/measurement/age-band'
import { dayInFlanders, type Day } from '@/domain/time/days'
import type { Tx } from '../../database'
import { onCase } from '../../gate'
import { query } from '../../query'

type PersonRow = Awaited<ReturnType<typeof listPeople>>[number]
export type PersonOfCase = ReturnType<typeof personOn>

const personOn = (row: PersonRow, today: Day) => ({
  id: row.id,
  kind: row.kind,
  name: nameOf(row),
  givenName: row.givenName,
  familyName: row.familyName,
  relation: row.relation,
  language: row.language,
  /** Whole years; with `ageApproximate` the age surely reached. */
  age: ageOn(row, today),
  ageApproximate: isAgeApproximate(row),
  ageBand: ageBandOn(row, today),
  householdIds: row.householdIds,
  /** Staff only: nothing that a family sees may be made from this. */
  contactRisk: row.contactRisk,
  /** Null for who is no child. */
  capacity:
    row.kind === 'child'
      ? { state: capacityOn(row, row, today), by: row.capacityJudgedBy, on: row.capacityJudgedOn }
      : null,
  /** The twelfth birthday, when it was in the last sixty days and nobody looked at it since. */
  turnedTwelveOn: row.kind === 'child' ? turnedTwelveOn(row, row, today) : null,
  externalReference: row.externalReference,
  removed: row.removedAt !== null,
  revision: row.revision,
})

async function readPeople({ tx, scope, now }: { tx: Tx; scope: CaseScope; now: Date }) {
  const today = dayInFlanders(now)
  const people = await listPeople(tx, scope)
  return {
    familyName: await familyNameOf(tx, scope),
    closed: scope.facts.closed,
    today,
    households: await listHouseholds(tx, scope),
    people: people.map((row) => personOn(row, today)),
    abilities: abilitiesIn(scope.actor, scope.facts),
  }
}

const input = z.object({ caseId: z.string() })

/** Who this case is about, for a page that opens the case and audits that itself. Also who was taken out: `removed`. */
export const peopleOfCase = query({ name: 'people.list', input, gate: onCase('read'), run: readPeople })

/** The same, where it is the page: reading it is written down. */
export const peopleOverview = query({
  name: 'people.read',
  input,
  gate: onCase('read'),
  audited: true,
  run: readPeople,
})
