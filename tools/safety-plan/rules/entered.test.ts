import { expect, it } from 'vitest'
import stored from '../samples/v1.json'
import { emptyPlan, migrate, type PlanContent } from '../content'
import { events } from './events'

const sample = migrate({ version: 1, content: stored })
const [rule, trigger, rehearsal] = [sample.rules[0]!, sample.triggers[0]!, sample.rehearsals[0]!]
const count = (before: PlanContent, after: PlanContent) =>
  events(before, after, '0198d3a0-0000-7000-8000-000000000000').map(({ type, contributorRole }) => [
    type,
    contributorRole,
  ])
const nobody = { kind: 'professional' as const, person: null }

it('counts a rule when it is entered and not at its first letter, by whose idea it then is', () => {
  const typed = { ...emptyPlan(), rules: [{ ...rule, text: 'O', voice: nobody, enteredAt: null, childText: '' }] }
  const entered = { ...emptyPlan(), rules: [{ ...rule, childText: '' }] }
  expect(count(emptyPlan(), typed)).toEqual([])
  expect(count(typed, entered)).toEqual([['agreement.added', 'family']])
  expect(count(entered, entered)).toEqual([])
})

it('counts a trigger when it is entered', () => {
  const typed = { ...emptyPlan(), triggers: [{ ...trigger, text: 'R', voice: nobody, enteredAt: null }] }
  const entered = { ...emptyPlan(), triggers: [{ ...trigger, voice: { kind: 'consultant' as const, person: null } }] }
  expect(count(emptyPlan(), typed)).toEqual([])
  expect(count(typed, entered)).toEqual([['item.added', 'consultant']])
})

it('counts a rehearsal when it is kept, not while people write what they learned', () => {
  const begun = { ...emptyPlan(), rehearsals: [{ ...rehearsal, at: null }] }
  expect(count(emptyPlan(), begun)).toEqual([])
  expect(count(begun, { ...emptyPlan(), rehearsals: [rehearsal] })).toEqual([['rehearsal.done', 'child']])
})
