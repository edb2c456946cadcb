import type { Tool } from '../tool'
import { isFamily } from '../voice'
import type { PlanContent } from './content'
import { coverOf } from './rules/cover'
import { latestRound } from './rules/rounds'
import { childRules, hasBackup, hasOwnCarrier, rulesOf, triggersOf, answersTrigger } from './rules/words'

/** Detailed, tested, trusted (practice guide 4.4), as lines to look at together. Words: `review.lines.<id>`. */
const lines = [
  'dangers',
  'own_people',
  'backup',
  'triggers',
  'practised',
  'adapted',
  'confidence',
  'child_knows',
  'language',
  'looked_again',
] as const
type Line = (typeof lines)[number]
type Fact = { line: Line; label: string } & ({ count: number } | { day: string | null })

/** Counts beside each line. None of them says how good something is, and there is no sum. */
function facts(content: PlanContent): Fact[] {
  const rules = rulesOf(content)
  const triggers = triggersOf(content)
  const cover = coverOf(content)
  const round = latestRound(content)
  const answers = round?.answers ?? []
  const rated = content.ratings.filter(({ value }) => value !== null)
  const lived = [...content.rehearsals, ...content.checks]
  const counted = (line: Line, name: string, count: number): Fact => ({ line, label: `review.facts.${name}`, count })
  const raters = (test: (rating: (typeof rated)[number]) => boolean) =>
    new Set(rated.filter(test).map(({ rater }) => `${rater.kind}/${rater.person ?? ''}`)).size
  return [
    counted('dangers', 'dangers', cover.length),
    counted('dangers', 'dangersWithRule', cover.filter(({ rules: about }) => about.length > 0).length),
    counted('dangers', 'dangersHeld', cover.filter(({ held }) => held).length),
    counted('own_people', 'rules', rules.length),
    counted('own_people', 'ownCarriers', rules.filter(hasOwnCarrier).length),
    counted('backup', 'backups', rules.filter(hasBackup).length),
    counted('triggers', 'triggers', triggers.length),
    counted('triggers', 'answered', triggers.filter(({ responses }) => responses.some(answersTrigger)).length),
    counted('practised', 'rehearsals', content.rehearsals.length),
    counted('practised', 'checks', content.checks.length),
    counted('adapted', 'adapt', lived.filter(({ adapt }) => adapt === true).length),
    counted('adapted', 'rounds', content.rounds.length),
    counted(
      'confidence',
      'ratedFamily',
      raters(({ rater }) => isFamily(rater) && rater.kind !== 'child'),
    ),
    counted(
      'confidence',
      'ratedChild',
      raters(({ rater }) => rater.kind === 'child'),
    ),
    counted('child_knows', 'childRules', childRules(content).length),
    counted('child_knows', 'tellings', content.child.tellings.length),
    counted('language', 'readAloud', answers.filter(({ readAloud }) => readAloud === true).length),
    counted('language', 'copies', answers.filter(({ copy }) => copy === true).length),
    counted('looked_again', 'reviewsHeld', content.reviews.filter(({ heldAt }) => heldAt !== null).length),
    { line: 'looked_again', label: 'review.facts.lastRound', day: round?.at ?? null },
  ]
}

export const review: NonNullable<Tool<PlanContent>['review']> = { lines, facts }
