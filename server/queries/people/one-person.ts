import 'server-only'
import { z } from 'zod'
import { listHouseholds } from '@/db/repositories/households'
import { familyNameOf, findPerson, homesOf, relationsUsed } from '@/db/repositories/people'
import { places } from '@/db/sealing'
import { abilitiesIn } from '@/domain/access/policies'
import type { CaseScope } from '@/domain/access/scope'
import { ageOn, isAgeApproximate } from '@/domain/case/age'
import { capacityOn, turnedTwelveOn } from '@/domain/case/capacity'
import { nameOf } from '@/domain/case/people'
import { fieldsOf, type Contact } from '@/domain/case/people-form'
import { dayInFlanders } from '@/domain/time/days'
import type { Tx } from '../../database'
import { Absent } from '../../errors'
import { onCase } from '../../gate'
import { caseSeal, openJson } from '../../keys/case-keys'
import { query } from '../../query'

/** What the form offers to choose from. */
async function formOf(tx: Tx, scope: CaseScope, now: Date) {
  const homes = await listHouseholds(tx, scope)
  return {
    familyName: await familyNameOf(tx, scope),
    today: dayInFlanders(now),
    homes: homes.map(({ id, label }) => ({ id, label })),
    relations: await relationsUsed(tx, scope),
  }
}

/** For the page that adds somebody. */
export const newPersonOf = query({
  name: 'person.new',
  input: z.object({ caseId: z.string() }),
  gate: onCase('edit'),
  run: ({ tx, scope, now }) => formOf(tx, scope, now),
})

/** One person as the form holds them. The only place where contact details are opened, and that is written down. */
export const personOfCase = query({
  name: 'person.read',
  input: z.object({ caseId: z.string(), personId: z.uuid() }),
  gate: onCase('read'),
  audited: true,
  async run({ tx, scope, input, now }) {
    const row = await findPerson(tx, scope, input.personId)
    if (!row) throw new Absent()
    const { id, kind, revision, removedAt, contactSealed } = row
    const form = await formOf(tx, scope, now)
    const contact =
      contactSealed && openJson<Contact>(await caseSeal(tx, scope), places.contact(scope.caseId, id), contactSealed)
    const homes = (await homesOf(tx, scope, id)).filter((home) => form.homes.some((known) => known.id === home))
    return {
      ...form,
      person: {
        id,
        kind,
        revision,
        removed: removedAt !== null,
        name: nameOf(row),
        age: ageOn(row, form.today),
        ageApproximate: isAgeApproximate(row),
        capacity: capacityOn(row, row, form.today),
        turnedTwelveOn: kind === 'child' ? turnedTwelveOn(row, row, form.today) : null,
      },
      fields: fieldsOf({ facts: row, contact, homes }),
      closed: scope.facts.closed,
      abilities: abilitiesIn(scope.actor, scope.facts),
    }
  },
})
