import { lastOf } from '../../moments'
import { roleOf, type Voice } from '../../voice'
import type { DocumentSummary } from '../../tool'
import type { PlanContent } from '../content'
import { coverOf } from './cover'
import { childRules, hasBackup, hasOwnCarrier, hasWords, rulesOf, triggersOf } from './words'

/** Counts and flags for tiles, eligibility and open loops; no words of anyone. A plan with nothing in it but a horizon is empty. */
export function summary(content: PlanContent): DocumentSummary {
  const rules = rulesOf(content)
  const triggers = triggersOf(content)
  const answered = content.rounds
    .flatMap(({ answers }) => answers)
    .filter(({ answer }) => answer !== null && answer !== 'missing')
  const rated = content.ratings.filter(({ value }) => value !== null)
  const spoke: Voice[] = [
    ...rules.map(({ voice }) => voice),
    ...triggers.map(({ voice }) => voice),
    ...answered.map(({ person }) => person),
    ...rated.map(({ rater }) => rater),
    ...content.links.map(({ voice }) => voice),
  ]
  const voices: DocumentSummary['voices'] = {}
  for (const voice of spoke) voices[roleOf(voice)] = (voices[roleOf(voice)] ?? 0) + 1
  const other = [content.bottomLines, content.contacts, content.lastSteps].flat().filter(hasWords)
  return {
    empty: rules.length + triggers.length + other.length + content.links.length + rated.length === 0,
    voices,
    // Read from the map, where they are; counting them here too would count them twice.
    activeDangerStatements: 0,
    presentedAt: lastOf(content.moments, 'shown'),
    finishedAt: lastOf(content.moments, 'finished'),
    counts: {
      items: rules.length + triggers.length + other.length,
      rules: rules.length,
      ownCarriers: rules.filter(hasOwnCarrier).length,
      backups: rules.filter(hasBackup).length,
      dangers: coverOf(content).length,
      dangersHeld: coverOf(content).filter(({ held }) => held).length,
      triggers: triggers.length,
      childRules: childRules(content).length,
      rehearsals: content.rehearsals.length,
      checks: content.checks.length,
      rounds: content.rounds.length,
      answers: answered.length,
    },
  }
}
