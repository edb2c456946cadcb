import { expect, it } from 'vitest'
import stored from '../samples/v1.json'
import { migrate, type PlanContent } from '../content'
import { sheets } from './sheets'
import { forHome, forPerson } from './tasks'

const sample = migrate({ version: 1, content: stored })
const [round] = sample.rounds
const [first] = sample.rules
const child = { kind: 'child' as const, person: 'noor' }
const papa = sample.contacts[0]!.who[0]!
const answer = { ...round!.answers[0]!, missing: null, reason: '' }
const plan: PlanContent = {
  ...sample,
  links: [...sample.links, { ...sample.links[0]!, id: 'l', kind: 'child_words', voice: child, text: 'Papa roept' }],
  checks: [...sample.checks, { ...sample.checks[0]!, id: 'c', by: child, text: 'Het was stil in huis' }],
  begun: [{ id: 'b', collection: 'rules', words: 'Nog niet af' }],
  ratings: [...sample.ratings, { ...sample.ratings[0]!, id: 'r', rater: child, because: 'Ik ben bang van hem' }],
  rounds: [
    {
      ...round!,
      answers: [
        { ...answer, id: 'a', person: child, answer: 'not', reason: 'Ik durf het niet zeggen' },
        { ...answer, id: 'b', person: papa, answer: 'missing', missing: 'unsafe', reason: 'Hij bedreigde haar' },
        { ...answer, id: 'c', person: first!.who[0]!, answer: 'in_part', reason: 'Niet in de vakantie' },
      ],
    },
  ],
}

it('goes home without what a child said of it and without why an answer is not there', () => {
  const whole = sheets(plan, { people: [] } as never).find(({ kind }) => kind === 'whole')
  expect(whole?.content).toEqual(forHome(plan))
  const said = JSON.stringify(whole?.content)
  for (const words of [
    ...['Ik ben bang van hem', 'Ik durf het niet zeggen', 'unsafe', 'Hij bedreigde haar'],
    ...['Papa roept', 'Het was stil in huis', 'Nog niet af'],
  ])
    expect(said).not.toContain(words)
  expect(whole?.content?.rounds[0]?.answers.map(({ id, reason }) => [id, reason])).toEqual([
    ['b', ''],
    ['c', 'Niet in de vakantie'],
  ])
  expect(whole?.content?.checks.some(({ by }) => by.kind !== 'child')).toBe(true)
  expect(whole?.content?.links.some(({ kind }) => kind === 'danger_statement')).toBe(true)
  expect(whole?.content?.ratings.some(({ rater }) => rater.kind === 'child')).toBe(false)
  expect(whole?.content?.ratings.some(({ rater }) => rater.kind !== 'child')).toBe(true)
})

it('gives somebody their own last steps and those of everybody, and no steps of others', () => {
  const oma = first!.who[0]!
  const step = (id: string, who: PlanContent['lastSteps'][number]['who']) => ({ id, text: id, who })
  const lastSteps = [step('mine', [papa, oma]), step('hers', [oma]), step('all', [])]
  expect(forPerson({ ...plan, lastSteps }, papa).lastSteps.map(({ id }) => id)).toEqual(['mine', 'all'])
})

it('gives somebody who may not have contact now no number of another', () => {
  const others = (content: PlanContent) =>
    forPerson(content, papa).helpers.filter(({ person }) => person !== papa.person).length
  const banned = (way: 'together' | 'not_now') => ({
    ...plan,
    contacts: plan.contacts.map((each) => ({ ...each, way })),
  })
  expect(others(banned('together'))).toBeGreaterThan(0)
  expect(others(banned('not_now'))).toBe(0)
})
