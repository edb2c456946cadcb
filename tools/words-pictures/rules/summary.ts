import { lastOf } from '../../moments'
import { roleOf, type Voice } from '../../voice'
import type { DocumentSummary } from '../../tool'
import type { StoryContent } from '../content'
import { drawerOf, hasWords, holdsSomething, isDrawn, isDrawnOnScreen, told } from './frames'
import { lastTold } from './status'

/** A sentence nobody made theirs is ours. */
const ours: Voice = { kind: 'consultant', person: null }

/** Whose words and drawings are in it: each sheet counts once for each voice on it. */
function voicesOf(content: StoryContent): DocumentSummary['voices'] {
  const voices: DocumentSummary['voices'] = {}
  const count = (voice: Voice) => {
    const role = roleOf(voice)
    voices[role] = (voices[role] ?? 0) + 1
  }
  for (const frame of content.frames) {
    const of = frame.key === 'mine' ? [drawerOf(frame)] : frame.wordsOf.length > 0 ? frame.wordsOf : [ours]
    const spoken = frame.text.trim() === '' ? [] : of
    const disputing = frame.disputes.filter(({ words }) => words.trim() !== '').map(({ voice }) => voice)
    for (const voice of [...spoken, ...disputing]) count(voice)
    // Who drew on paper nobody asked.
    if (isDrawnOnScreen(content, frame)) count(drawerOf(frame))
  }
  for (const { voice, words } of content.answers) if (words.trim() !== '') count(voice)
  return voices
}

/** Counts and flags for tiles, eligibility and open loops; no words of anyone. */
export function summary(content: StoryContent): DocumentSummary {
  const frames = content.frames.filter((frame) => holdsSomething(content, frame))
  return {
    empty: frames.length === 0 && content.presentations.length === 0,
    voices: voicesOf(content),
    activeDangerStatements: 0,
    presentedAt: lastTold(content),
    finishedAt: lastOf(content.moments, 'finished'),
    counts: {
      items: told(content).filter(hasWords).length,
      frames: told(content).length,
      drawings: frames.filter((frame) => isDrawn(content, frame)).length,
      parentFrames: told(content).filter(({ wordsOf }) => wordsOf.some(({ kind }) => kind === 'parent')).length,
      presentations: content.presentations.length,
    },
  }
}
