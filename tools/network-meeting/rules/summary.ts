import { lastOf } from '../../moments'
import { isFamily, roleOf, type Voice } from '../../voice'
import type { DocumentSummary } from '../../tool'
import type { MeetingContent } from '../content'
import { cardOf } from './card'
import { whoCame } from './guests'
import { agreementsOf, hasWords } from './words'

/** Counts and flags for tiles and open loops; no words of anyone. Who is invited and what is planned is no use yet. */
export function summary(content: MeetingContent): DocumentSummary {
  const said = content.said.filter((each) => hasWords(each) && each.at !== null)
  const agreements = agreementsOf(content)
  const rated = content.ratings.filter(({ value }) => value !== null)
  const spoke: Voice[] = [
    ...said.map(({ voice }) => voice),
    ...agreements.map(({ idea }) => idea),
    ...rated.map(({ rater }) => rater),
    ...content.links.map(({ voice }) => voice),
  ]
  const voices: DocumentSummary['voices'] = {}
  for (const voice of spoke) voices[roleOf(voice)] = (voices[roleOf(voice)] ?? 0) + 1
  const { head } = content
  const counts = {
    guests: content.guests.length,
    came: whoCame(content).length,
    said: said.length,
    agreements: agreements.length,
    familyIdeas: agreements.filter(({ idea }) => isFamily(idea)).length,
    ratings: rated.length,
    decisions: cardOf(content).length,
    tellings: content.tellings.filter(({ at }) => at !== null).length,
  }
  const planned = [head.purpose, head.invitation, content.safety, content.bans].some((words) => words.trim() !== '')
  const begun = content.links.length + content.bottomLines.length + content.unsaid.length + content.childParts.length
  return {
    empty: !planned && head.on === null && begun === 0 && Object.values(counts).every((count) => count === 0),
    voices,
    activeDangerStatements: 0,
    presentedAt: head.endedAt,
    finishedAt: lastOf(content.moments, 'finished'),
    counts,
  }
}
