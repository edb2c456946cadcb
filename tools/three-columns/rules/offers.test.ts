import { expect, it } from 'vitest'
import stored from '../samples/v1.json'
import { migrate } from '../content'
import { offers } from './offers'

const sample = migrate({ version: 1, content: stored })
const of = (kind: string, content = sample) => offers(content).filter((each) => each.kind === kind)

it('offers dangers with the goals that answer them, strengths and open steps, each with whose words they are', () => {
  const [danger] = of('danger_statement')
  const [goal] = of('safety_goal')
  const card = sample.cards.find(({ id }) => id === danger?.id)
  expect(danger).toMatchObject({ text: card?.text, voice: card?.voice, saidOn: card?.saidOn })
  expect(goal?.about).toBe(danger?.id)
  expect(of('strength').length).toBeGreaterThan(0)
  const open = { ...sample, cards: sample.cards.map((each) => ({ ...each, status: 'open' as const })) }
  expect(of('next_step', open).length).toBeGreaterThan(0)
})

it('offers no step that is over, no card that nobody sorted and no answer to a danger without words', () => {
  const over = { ...sample, cards: sample.cards.map((card) => ({ ...card, status: 'done' as const })) }
  expect(of('next_step', over)).toEqual([])
  expect(of('safety_goal', over)).toHaveLength(of('safety_goal').length)
  expect(offers({ ...sample, cards: sample.cards.map((card) => ({ ...card, category: null })) })).toEqual([])
  const wordless = sample.cards.map((card) => (card.category === 'danger_statement' ? { ...card, text: ' ' } : card))
  expect(of('safety_goal', { ...sample, cards: wordless }).map(({ about }) => about)).toEqual(
    of('safety_goal').map(() => null),
  )
})

it('passes on no words a child may take back at their source', () => {
  const [strength] = of('strength')
  const from = (kind: 'child' | 'parent') => ({
    ...sample,
    cards: sample.cards.map((card) =>
      card.id === strength?.id ? { ...card, source: 'tool' as const, voice: { kind, person: null } } : card,
    ),
  })
  expect(of('strength', from('parent')).map(({ id }) => id)).toContain(strength?.id)
  expect(of('strength', from('child')).map(({ id }) => id)).not.toContain(strength?.id)
})
