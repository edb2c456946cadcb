'use server'

import { z } from 'zod'
import { places } from '@/db/sealing'
import * as people from '@/db/repositories/people'
import type { CaseScope } from '@/domain/access/scope'
import type { Contact } from '@/domain/case/people-form'
import { personKinds } from '@/domain/case/people'
import { command } from '../../command'
import type { Tx } from '../../database'
import { Absent, Refused } from '../../errors'
import { caseSeal, sealJson } from '../../keys/case-keys'
import { settle } from './homes'
import { onOpenCase } from '../on-open-case'
import { readFields } from './read-fields'

const onePerson = z.object({ caseId: z.string(), personId: z.uuid().toLowerCase(), revision: z.int32().min(1) })
const fields = z.record(z.string().max(40), z.unknown())

async function sealContact(tx: Tx, scope: CaseScope, personId: string, contact: Contact | null) {
  return contact === null ? null : sealJson(await caseSeal(tx, scope), places.contact(scope.caseId, personId), contact)
}

/** The revision a form was opened on must still be the newest. Throws Absent, or Refused with `stale_revision`. */
async function change(
  tx: Tx,
  scope: CaseScope<'edit'>,
  personId: string,
  revision: number,
  changed: Parameters<typeof people.changePerson>[4],
) {
  if (!(await people.changePerson(tx, scope, personId, revision, changed))) {
    throw (await people.findPerson(tx, scope, personId)) ? new Refused('stale_revision') : new Absent()
  }
  await people.touchCase(tx, scope)
  return { revision: revision + 1 }
}

/** `personId` is made by the browser, so that sending twice does not add two. */
export const addPerson = command({
  name: 'person.add',
  input: z.object({ caseId: z.string(), personId: z.uuid().toLowerCase(), kind: z.enum(personKinds), fields }),
  gate: onOpenCase('edit'),
  async run({ tx, scope, input: { personId, kind, fields: given }, now }) {
    const { facts, contact, homes, newHome } = readFields(given, kind, now)
    const contactSealed = await sealContact(tx, scope, personId, contact)
    if (!(await people.addPerson(tx, scope, { ...facts, id: personId, kind, contactSealed }))) {
      const known = await people.findPerson(tx, scope, personId)
      if (known?.kind === kind && known.givenName === facts.givenName) return
      throw new Refused('already_exists')
    }
    await settle(tx, scope, { personId, kind, homes, newHome })
    await people.touchCase(tx, scope)
  },
})

export const changePerson = command({
  name: 'person.change',
  input: onePerson.extend({ fields }),
  gate: onOpenCase('edit'),
  async run({ tx, scope, input: { personId, revision, fields: given }, now }) {
    const known = await people.findPerson(tx, scope, personId)
    if (!known) throw new Absent()
    const { facts, contact, homes, newHome } = readFields(given, known.kind, now)
    const contactSealed = await sealContact(tx, scope, personId, contact)
    const done = await change(tx, scope, personId, revision, { ...facts, contactSealed })
    await settle(tx, scope, { personId, kind: known.kind, homes, newHome })
    return done
  },
})

/** Out of sight, not gone: what this person said in a map stays theirs. */
export const removePerson = command({
  name: 'person.remove',
  input: onePerson,
  gate: onOpenCase('edit'),
  run: ({ tx, scope, input: { personId, revision }, now }) => change(tx, scope, personId, revision, { removedAt: now }),
})

export const restorePerson = command({
  name: 'person.restore',
  input: onePerson,
  gate: onOpenCase('edit'),
  run: ({ tx, scope, input: { personId, revision } }) => change(tx, scope, personId, revision, { removedAt: null }),
})
