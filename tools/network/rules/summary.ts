import { lastOf } from '../../moments'
import type { DocumentSummary } from '../../tool'
import { roleOf, type Voice } from '../../voice'
import type { NetworkContent } from '../content'
import { dangersOf } from './knowing'
import { hasRole, present } from './members'

export const child: Voice = { kind: 'child', person: null }

/** Whose hand is in it: who named somebody, who placed somebody, who answered a question. */
function voicesOf({ members, placings, mine, findings }: NetworkContent): DocumentSummary['voices'] {
  const voices: DocumentSummary['voices'] = {}
  const count = (voice: Voice) => {
    const role = roleOf(voice)
    voices[role] = (voices[role] ?? 0) + 1
  }
  for (const { addedBy } of members) count(addedBy)
  for (const { by } of placings) count(by)
  for (const { ring } of mine) if (ring !== null) count(child)
  for (const { voice, words } of findings) if (words.trim() !== '') count(voice)
  return voices
}

/** Counts and flags for tiles, eligibility and open loops; no words of anyone. How many there are is nobody's score. */
export function summary(content: NetworkContent): DocumentSummary {
  const members = present(content)
  const placed = content.mine.filter(({ ring }) => ring !== null)
  const told = content.knows.filter(({ level }) => level !== 'nothing')
  const findings = content.findings.filter(({ words }) => words.trim() !== '')
  const drawn = content.genogram.ties.length + content.genogram.figures.length
  return {
    empty: content.members.length + placed.length + told.length + findings.length + drawn === 0,
    voices: voicesOf(content),
    activeDangerStatements: 0,
    presentedAt: lastOf(content.moments, 'shown'),
    finishedAt: lastOf(content.moments, 'finished'),
    counts: {
      items: members.length + placed.length,
      people: members.length,
      placedByChild: placed.length,
      withRole: members.filter(hasRole).length,
      informed: new Set(told.map(({ who }) => who)).size,
      dangers: dangersOf(content).length,
    },
  }
}
