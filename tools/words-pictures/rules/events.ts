import type { UsageDraft, UsageType } from '@/domain/measurement/event'
import { eventId } from '@/domain/measurement/event-id'
import { linkDrafts } from '../../links'
import { finishedDrafts, present, shownDrafts } from '../../moments'
import { roleOf, writeVoice, type Voice } from '../../voice'
import { partOf } from '../codes'
import type { Frame, Presentation, StoryContent } from '../content'
import { drawerOf, isDrawnOnScreen, isMine } from './frames'

type Rest = Omit<UsageDraft, 'id' | 'type'>
type Make = (type: UsageType, parts: string[], rest: Rest) => UsageDraft

const ours: Voice = { kind: 'consultant', person: null }
const by = (voice: Voice) => ({
  contributorRole: roleOf(voice),
  ...(voice.kind === 'child' && voice.person !== null && { childId: voice.person }),
})
const keyOf = ({ key }: Pick<Frame, 'key'>) => ({ frame: key ?? 'own' })

/** Those of `after` that were not there before, by id. */
function fresh<Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): Item[] {
  const known = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => !known.has(id))
}

/**
 * The acts that made `after` out of `before` (practice guide 7.3): counts and codes, never a word. The story and what lies beside it come
 * here each by itself, so that a yes knows its sheet by its id alone.
 */
export function events(before: StoryContent, after: StoryContent, documentId: string): UsageDraft[] {
  const make: Make = (type, parts, rest) => ({ id: eventId(documentId, type, ...parts), type, ...rest })
  return [
    ...frameEvents(before, after, make),
    ...drawingEvents(before, after, make),
    ...besideEvents(before, after, make),
    ...presentedEvents(before, after, make),
    // Reading it to the child is said with more under its own name.
    ...shownDrafts(before.moments, withoutTold(after), documentId),
    ...linkDrafts(before.links, after.links, documentId),
    ...finishedDrafts(before.moments, after.moments, documentId),
  ]
}

/** A sheet counts once for each whose words it holds, whoever typed them; a sentence of ours counts as ours. */
function contributions(frame: Frame): Map<string, Voice> {
  if (frame.text.trim() === '') return new Map()
  const voices = isMine(frame)
    ? [{ kind: 'child' as const, person: null }]
    : frame.wordsOf.length > 0
      ? frame.wordsOf
      : [ours]
  return new Map(voices.map((voice) => [writeVoice(voice), voice]))
}

const allFrames = ({ frames, bin }: StoryContent) => new Map([...frames, ...bin].map((frame) => [frame.id, frame]))

function frameEvents(before: StoryContent, after: StoryContent, make: Make): UsageDraft[] {
  const old = allFrames(before)
  return after.frames.flatMap((frame) => {
    const was = old.get(frame.id)
    const known = was ? contributions(was) : new Map<string, Voice>()
    const said = [...contributions(frame)].filter(([code]) => !known.has(code))
    const disputed = frame.disputes.filter(
      ({ id, words }) =>
        words.trim() !== '' && !was?.disputes.some((each) => each.id === id && each.words.trim() !== ''),
    )
    const confirmed = frame.confirmedAt !== null && (was?.confirmedAt ?? null) === null
    return [
      ...said.map(([code, voice]) =>
        make('item.added', [frame.id, code], {
          at: frame.addedAt,
          ...by(voice),
          payload: { kind: 'words', ...keyOf(frame) },
        }),
      ),
      ...disputed.map(({ id, voice }) =>
        make('item.added', ['dispute', id], {
          at: null,
          ...by(voice),
          payload: { kind: 'own_version', ...keyOf(frame) },
        }),
      ),
      ...(confirmed
        ? [make('item.confirmed_by_child', [frame.id], { at: frame.confirmedAt, contributorRole: 'child' })]
        : []),
    ]
  })
}

function drawingEvents(before: StoryContent, after: StoryContent, make: Make): UsageDraft[] {
  const drawn = after.frames.filter((frame) => isDrawnOnScreen(after, frame) && !isDrawnOnScreen(before, frame))
  const paper = fresh(before.pictures, after.pictures).filter(({ kind }) => kind === 'paper')
  return [
    ...drawn.map((frame) =>
      make('item.added', ['drawing', frame.id], {
        at: frame.addedAt,
        ...by(drawerOf(frame)),
        payload: { kind: 'drawing', ...keyOf(frame) },
      }),
    ),
    ...paper.map(({ id, part }) => {
      const frame = after.frames.find((each) => partOf(each.id) === part)
      return make('tool.paper_attached', [id], { at: null, payload: frame ? keyOf(frame) : {} })
    }),
  ]
}

/** What is noted beside it: each yes to each wording once, and what was said when we asked. */
function besideEvents(before: StoryContent, after: StoryContent, make: Make): UsageDraft[] {
  const said = new Map(before.approvals.map(({ id, state, of }) => [id, `${state}.${of}`]))
  const answered = new Set(before.answers.filter(({ words }) => words.trim() !== '').map(({ id }) => id))
  return [
    ...after.approvals.flatMap(({ id, kind, state, of, at }) =>
      state !== 'ok' || said.get(id) === `ok.${of}`
        ? []
        : [make('story.frame_approved', [id, of], { at, ...by({ kind, person: null }) })],
    ),
    ...after.answers.flatMap(({ id, voice, words, at }) =>
      words.trim() === '' || answered.has(id)
        ? []
        : [make('item.added', ['answer', id], { at, ...by(voice), payload: { kind: 'answer' } })],
    ),
  ]
}

function presentedEvents(before: StoryContent, after: StoryContent, make: Make): UsageDraft[] {
  return fresh(before.presentations, after.presentations).map((each) =>
    make('story.presented', [each.id], {
      at: each.at,
      audienceRole: 'child',
      payload: { ...presentFlags(each), frames: after.frames.length, copy: each.copyGiven },
    }),
  )
}

/** Who was there, by role, and whether it was read by somebody of the child's own. */
const presentFlags = ({ people, readBy, place }: Presentation): Record<string, number | boolean | string> => ({
  ...present(people),
  ...(readBy && { read_by: roleOf(readBy) }),
  ...(place && { place }),
})

/** Moments that are a telling are counted as such: they bear the same id. */
const withoutTold = ({ moments, presentations }: StoryContent) => {
  const told = new Set(presentations.map(({ id }) => id))
  return moments.filter(({ id }) => !told.has(id))
}
