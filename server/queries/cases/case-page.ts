import 'server-only'
import { z } from 'zod'
import { findCase, listDocuments, listPhases, listWorkers } from '@/db/repositories/cases'
import { countLateWork } from '@/db/repositories/late-work'
import { listHouseholds } from '@/db/repositories/households'
import { listReasons } from '@/db/repositories/not-used'
import { listPeople } from '@/db/repositories/people'
import { abilitiesIn } from '@/domain/access/policies'
import { ageOn, isAgeApproximate } from '@/domain/case/age'
import { openLoops } from '@/domain/case/open-loops'
import { byHome, nameOf } from '@/domain/case/people'
import { standOf } from '@/domain/case/tile-state'
import { trajectory } from '@/domain/case/trajectory'
import { dayInFlanders } from '@/domain/time/days'
import { tools } from '@/tools/registry'
import { onCase } from '../../gate'
import { query } from '../../query'
import { documentFact } from './document-facts'

/** Everything the page of a case shows, in one opening: that is also what stands in the audit chain. */
export const casePage = query({
  name: 'case.read',
  input: z.object({ caseId: z.string() }),
  gate: onCase('read'),
  audited: true,
  async run({ scope, tx, now }) {
    const today = dayInFlanders(now)
    const file = await findCase(tx, scope)
    const documents = (await listDocuments(tx, scope)).map(documentFact)
    const reasons = await listReasons(tx, scope)
    const people = (await listPeople(tx, scope))
      .filter(({ removedAt }) => removedAt === null)
      .map((row) => ({
        id: row.id,
        kind: row.kind,
        name: nameOf(row),
        relation: row.relation,
        age: ageOn(row, today),
        ageApproximate: isAgeApproximate(row),
        householdIds: row.householdIds,
      }))
    const children = people.filter(({ kind }) => kind === 'child')
    const households = await listHouseholds(tx, scope)
    const { homes, elsewhere, around } = byHome(households, people)
    const closed = scope.facts.closed
    return {
      ...file,
      closed,
      people,
      children,
      homes: homes.map(({ householdId, people: inside }) => ({
        id: householdId,
        label: households.find(({ id }) => id === householdId)?.label ?? '',
        people: inside,
      })),
      elsewhere,
      around,
      tiles: tools.map(({ kind, perChild, childSide = null }) => ({
        kind,
        childSide,
        reason: reasons.find((each) => each.kind === kind)?.reason ?? null,
        // One with a side for a child that is the family's has a sheet for each child beside it.
        stands: [...(perChild ? [] : [null]), ...(perChild || childSide ? children.map(({ id }) => id) : [])].map(
          (childId) => standOf(documents, { kind, childId }, now),
        ),
      })),
      stops: trajectory({ ...file, phases: await listPhases(tx, scope), documents }),
      loops: openLoops(
        {
          closed,
          proposal: file.proposal,
          documents,
          explained: new Set(reasons.map(({ kind }) => kind)),
          children,
          hasParent: people.some(({ kind }) => kind === 'parent'),
        },
        today,
      ),
      late: await countLateWork(tx, scope),
      workers: await listWorkers(tx, scope),
      me: scope.actor.staffId,
      abilities: abilitiesIn(scope.actor, scope.facts),
    }
  },
})

export type CasePage = Awaited<ReturnType<typeof casePage>>
