import type { Tool } from '../tool'
import { isFamily } from '../voice'
import { lastOf } from '../moments'
import type { Column, Category } from './codes'
import type { MapCard, MapContent } from './content'
import { hasWords } from './rules/cards'
import { depth } from './rules/depth'
import { looseGoals } from './rules/threads'
import { longSentences } from './rules/writing'

/** What to look at in a map together with a team lead (practice guide 2.6, lines A to K). Words: `review.lines.<id>`. */
const lines = [
  'balance',
  'concrete',
  'child',
  'kinds_of_worry',
  'strength_and_safety',
  'pairs',
  'plain_words',
  'scalers',
  'steps',
  'disagreement',
  'shared',
] as const

type Line = (typeof lines)[number]
type Fact = { line: Line; label: string } & ({ count: number } | { day: string | null })

/** Counts out of the rules there are, each beside its line. None of them says how good something is, and there is no sum. */
function facts(content: MapContent): Fact[] {
  const cards = content.cards.filter(hasWords)
  const has = (test: (card: MapCard) => boolean) => cards.filter(test).length
  const inColumn = (line: Line, column: Column) => ({
    line,
    label: `columns.${column}.name`,
    count: has((card) => card.column === column),
  })
  const inCategory = (line: Line, category: Category) => ({
    line,
    label: `categories.${category}.name`,
    count: has((card) => card.category === category),
  })
  const unsorted = (line: Line, column: Column) => ({
    line,
    label: 'unsorted.name',
    count: has((card) => card.column === column && card.category === null),
  })
  const counted = (line: Line, name: string, count: number) => ({ line, label: `review.facts.${name}`, count })
  const { childWords, threads, scalers } = depth(content)
  const { child = 0, parent = 0, family = 0, network = 0, consultant = 0, professional = 0 } = scalers
  const openSteps = cards.filter(({ category, status }) => category === 'next_step' && status === 'open')
  const ofStaff = cards.filter(({ voice }) => !isFamily(voice))
  const disputes = cards.flatMap((card) => card.disputes.filter(({ words }) => words.trim() !== ''))
  return [
    inColumn('balance', 'worries'),
    inColumn('balance', 'good'),
    inColumn('balance', 'todo'),
    counted(
      'balance',
      'withoutSource',
      has(({ column, source }) => column !== 'todo' && source === null),
    ),
    counted(
      'concrete',
      'facts',
      has(({ about }) => about === 'fact'),
    ),
    counted(
      'concrete',
      'opinions',
      has(({ about }) => about === 'opinion'),
    ),
    counted('child', 'childWords', childWords.cards),
    counted('child', 'readBack', childWords.confirmed),
    inCategory('kinds_of_worry', 'past_harm'),
    inCategory('kinds_of_worry', 'danger_statement'),
    inCategory('kinds_of_worry', 'complicating_factor'),
    unsorted('kinds_of_worry', 'worries'),
    inCategory('strength_and_safety', 'strength'),
    inCategory('strength_and_safety', 'demonstrated_safety'),
    unsorted('strength_and_safety', 'good'),
    inCategory('pairs', 'danger_statement'),
    counted('pairs', 'withoutGoal', threads.dangers - threads.withGoal),
    counted('pairs', 'withoutScale', threads.dangers - threads.withScale),
    counted('pairs', 'looseGoals', looseGoals(content).filter(hasWords).length),
    // The words of a family are as they were said: nobody counts in them.
    counted('plain_words', 'longSentences', ofStaff.flatMap(({ text }) => longSentences(text)).length),
    counted('scalers', 'ofFamily', child + parent + family + network),
    counted('scalers', 'ofStaff', consultant + professional),
    counted('steps', 'openSteps', openSteps.length),
    counted('steps', 'withoutWho', openSteps.filter(({ doers }) => doers.length === 0).length),
    counted(
      'steps',
      'withoutWhen',
      openSteps.filter(({ by, details }) => by === null && (details.byWords ?? '').trim() === '').length,
    ),
    counted('disagreement', 'disputes', disputes.length),
    counted('shared', 'timesShown', content.moments.filter(({ kind }) => kind === 'shown').length),
    { line: 'shared', label: 'review.facts.lastShown', day: lastOf(content.moments, 'shown') },
  ]
}

export const review: NonNullable<Tool<MapContent>['review']> = { lines, facts }
