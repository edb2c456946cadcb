import { expect, it } from 'vitest'
import stored from '../samples/v1.json'
import { migrate } from '../content'
import { contactsAlways, contactsAt, dayOf } from './moments'
import { walkThrough } from './walk'

const sample = migrate({ version: 1, content: stored })
const [contact] = sample.contacts
const ban = { ...contact!, id: 'ban', way: 'not_now' as const, days: [], parts: [], text: 'Papa komt niet in huis.' }
const plan = { ...sample, contacts: [contact!, ban, { ...ban, id: 'begun', text: '' }] }
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id)

it('finds a standing ban, which is in no moment, apart from what holds at a moment', () => {
  expect(idsOf(contactsAlways(plan))).toEqual(['ban'])
  expect(idsOf(contactsAt(plan, { day: 'sun', part: 'day' }))).toEqual([contact!.id])
  expect(dayOf(plan, 'mon').flatMap(({ contacts }) => contacts)).toEqual([])
})

it('walks through who may be with the children, and is not quiet where that is all there is', () => {
  const steps = walkThrough({ ...plan, rules: [] }, { day: 'sun', part: 'day' }, null)
  expect(steps.flatMap((step) => (step.is === 'contact' ? [step.contact.id] : []))).toEqual([contact!.id, 'ban'])
  expect(steps.map(({ is }) => is)).not.toContain('quiet')
})
