import type { Change } from '../../tool'
import { warmup } from '../codes'
import type { HouseCard, HousesContent } from '../content'
import { drawn, isFilled, saysSomething } from './cards'

const houseKey = (container: string | null) => (container === null ? 'history.nowhere' : `containers.${container}`)

/** What happened between two versions to words, drawings, the week, the path and pictures; in the child's words where there are any. */
export function changes(before: HousesContent, after: HousesContent): Change[] {
  return [...cardChanges(before, after), ...handChanges(before, after), ...nameChanges(before, after)]
}

const spoken = (cards: readonly HouseCard[]) => cards.filter(saysSomething)
const wordsOf = ({ text, sticker }: HouseCard) => (text.trim() === '' ? (sticker ?? '') : text)

function cardChanges(before: HousesContent, after: HousesContent): Change[] {
  const old = new Map(spoken(before.cards).map((card) => [card.id, card]))
  const now = new Map(spoken(after.cards).map((card) => [card.id, card]))
  const gone = [...old.values()]
    .filter(({ id }) => !now.has(id))
    .map((card): Change => ({
      id: card.id,
      kind: 'removed',
      thing: 'card',
      at: houseKey(card.container),
      words: wordsOf(card),
    }))
  const rest = [...now.values()].flatMap((card): Change[] => {
    const was = old.get(card.id)
    const base = { id: card.id, thing: 'card', at: houseKey(card.container), words: wordsOf(card) }
    if (!was) return [{ ...base, kind: 'added' }]
    return [
      ...(was.container === card.container
        ? []
        : [{ ...base, kind: 'moved' as const, from: houseKey(was.container), to: houseKey(card.container) }]),
      ...(was.text === card.text ? [] : [{ ...base, kind: 'changed' as const, before: was.text, after: card.text }]),
    ]
  })
  return [...rest, ...gone]
}

/** Things without words of their own: each is there, is another, or is gone. */
function handChanges(before: HousesContent, after: HousesContent): Change[] {
  return [
    ...compare('drawing', drawn(before), drawn(after), {
      id: ({ part }) => part,
      state: ({ revision }) => revision,
      words: ({ words }) => words.join(' · '),
      at: ({ part }) => `containers.${part}`,
    }),
    ...compare('home', before.homes, after.homes, {
      id: ({ id }) => id,
      state: ({ look, name }) => JSON.stringify([look, name]),
      words: ({ name }) => name,
      at: () => `containers.${warmup}`,
    }),
    ...compare('living', before.living, after.living, {
      id: ({ id }) => id,
      state: ({ home, name }) => JSON.stringify([home, name]),
      words: ({ name }) => name,
      at: () => `containers.${warmup}`,
    }),
    ...compare('paper', paperOf(before), paperOf(after), {
      id: ({ id }) => id,
      state: ({ image }) => image,
      words: ({ caption }) => caption,
    }),
    ...compare('week', before.cells.filter(isFilled), after.cells.filter(isFilled), {
      id: ({ id }) => id,
      // That it was read back changes nothing of it.
      state: ({ feeling, mark, home, where, withWhom, word }) =>
        JSON.stringify([feeling, mark, home, where, withWhom, word]),
      words: ({ where, withWhom, word }) => [where, withWhom, word].filter((each) => each.trim() !== '').join(' · '),
    }),
    ...compare('rating', before.ratings, after.ratings, {
      id: ({ id }) => id,
      state: ({ value, because, oneHigher }) => JSON.stringify([value, because, oneHigher]),
      words: ({ value, because }) => [value === null ? '' : String(value), because].filter(Boolean).join(' · '),
    }),
  ]
}

const paperOf = ({ pictures }: HousesContent) => pictures.filter(({ kind }) => kind === 'paper')

function nameChanges(before: HousesContent, after: HousesContent): Change[] {
  return after.containers.flatMap((house): Change[] => {
    const was = before.containers.find(({ key }) => key === house.key)?.label ?? ''
    if (was === house.label) return []
    const base = { id: house.key, thing: 'house', at: `containers.${house.key}`, words: house.label || was }
    if (was === '') return [{ ...base, kind: 'added' }]
    return [
      house.label === '' ? { ...base, kind: 'removed' } : { ...base, kind: 'changed', before: was, after: house.label },
    ]
  })
}

type Reading<Item> = {
  id: (item: Item) => string
  state: (item: Item) => string
  words: (item: Item) => string
  at?: (item: Item) => string
}

function compare<Item>(
  thing: string,
  before: readonly Item[],
  after: readonly Item[],
  reading: Reading<Item>,
): Change[] {
  const old = new Map(before.map((item) => [reading.id(item), item]))
  const now = new Map(after.map((item) => [reading.id(item), item]))
  const base = (item: Item) => ({
    id: reading.id(item),
    thing,
    words: reading.words(item),
    ...(reading.at && { at: reading.at(item) }),
  })
  const rest = [...now.values()].flatMap((item): Change[] => {
    const was = old.get(reading.id(item))
    if (!was) return [{ ...base(item), kind: 'added' }]
    return reading.state(was) === reading.state(item) ? [] : [{ ...base(item), kind: 'changed' }]
  })
  const gone = [...old.values()]
    .filter((item) => !now.has(reading.id(item)))
    .map((item): Change => ({ ...base(item), kind: 'removed' }))
  return [...rest, ...gone]
}
