import type { Change } from '../../tool'
import { writeVoice } from '../../voice'
import { partOf } from '../codes'
import type { Frame, StoryContent } from '../content'
import { holdsSomething } from './frames'

const placeKey = ({ key }: Frame) => (key === null ? 'frames.own.title' : `frames.${key}.title`)
/** By what a sheet is recognised: its words, else its own title. */
const wordsOf = ({ text, title }: Frame) => (text.trim() === '' ? title : text)

/** What happened to each sheet, to who said yes, and to when it was told, between two versions. */
export function changes(before: StoryContent, after: StoryContent): Change[] {
  return [
    ...frameChanges(before, after),
    ...drawingChanges(before, after),
    ...paperChanges(before, after),
    ...listed('presentation', before.presentations, after.presentations, ({ reaction }) => reaction),
    ...listed('revisit', before.revisits, after.revisits, ({ why }) => why),
    ...listed('answer', before.answers, after.answers, ({ words }) => words),
    ...approvalChanges(before, after),
  ]
}

const full = (content: StoryContent) =>
  new Map(content.frames.filter((frame) => holdsSomething(content, frame)).map((frame) => [frame.id, frame]))

function frameChanges(before: StoryContent, after: StoryContent): Change[] {
  const [old, now] = [full(before), full(after)]
  const order = (content: StoryContent, among: ReadonlyMap<string, Frame>) =>
    content.frames.filter(({ id }) => among.has(id) && old.has(id) && now.has(id)).map(({ id }) => id)
  const moved = movedBetween(order(before, old), order(after, now))
  const gone = [...old.values()]
    .filter(({ id }) => !now.has(id))
    .map((frame): Change => ({
      id: frame.id,
      kind: 'removed',
      thing: 'frame',
      at: placeKey(frame),
      words: wordsOf(frame),
    }))
  const rest = [...now.values()].flatMap((frame): Change[] => {
    const was = old.get(frame.id)
    const base = { id: frame.id, thing: 'frame', at: placeKey(frame), words: wordsOf(frame) }
    if (!was) return [{ ...base, kind: 'added' }]
    return [
      ...(moved.has(frame.id)
        ? [{ ...base, kind: 'moved' as const, from: 'history.elsewhere', to: 'history.here' }]
        : []),
      ...parts(was, frame).map((part) => ({ ...base, kind: 'changed' as const, ...part })),
    ]
  })
  return [...rest, ...gone]
}

/** Those that are not in the longest run that kept its order: what was moved, and not all it went past. */
function movedBetween(before: readonly string[], after: readonly string[]): Set<string> {
  const at = new Map(before.map((id, index) => [id, index]))
  const runs = after.map((id, index) => {
    const place = at.get(id) ?? 0
    return { id, index, place }
  })
  const best: { length: number; from: number }[] = []
  for (const { index, place } of runs) {
    let length = 1
    let from = -1
    for (let earlier = 0; earlier < index; earlier++) {
      const known = best[earlier]
      const other = runs[earlier]
      if (known && other && other.place < place && known.length + 1 > length) {
        length = known.length + 1
        from = earlier
      }
    }
    best.push({ length, from })
  }
  const kept = new Set<string>()
  let end = best.reduce((longest, { length }, index) => (length > (best[longest]?.length ?? 0) ? index : longest), 0)
  while (end >= 0 && runs[end]) {
    kept.add(runs[end]?.id ?? '')
    end = best[end]?.from ?? -1
  }
  return new Set(after.filter((id) => !kept.has(id)))
}

function parts(was: Frame, frame: Frame): Pick<Change, 'part' | 'before' | 'after' | 'voice' | 'voiceName'>[] {
  const text = (part: string | null, one: string, other: string) =>
    one === other ? [] : [{ ...(part !== null && { part }), before: one, after: other }]
  const ids = [...new Set([...was.disputes, ...frame.disputes].map(({ id }) => id))]
  return [
    ...text(null, was.text, frame.text),
    ...text('history.parts.title', was.title, frame.title),
    ...text('history.parts.service', was.service, frame.service),
    ...ids.flatMap((id) => {
      const [one, other] = [was, frame].map(({ disputes }) => disputes.find((each) => each.id === id))
      const voice = other ?? one
      return text('history.parts.dispute', one?.words ?? '', other?.words ?? '').map((change) => ({
        ...change,
        ...(voice && { voice: writeVoice(voice.voice), voiceName: voice.voiceName }),
      }))
    }),
    ...(JSON.stringify(was.wordsOf) === JSON.stringify(frame.wordsOf) ? [] : [{ part: 'history.parts.wordsOf' }]),
  ]
}

function drawingChanges(before: StoryContent, after: StoryContent): Change[] {
  const drawn = ({ drawings }: StoryContent) =>
    new Map(drawings.filter(({ shapes }) => shapes > 0).map((each) => [each.part, each]))
  const [old, now] = [drawn(before), drawn(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((part): Change[] => {
    const [was, is] = [old.get(part), now.get(part)]
    if (was?.revision === is?.revision) return []
    const frame = [...after.frames, ...before.frames].find(({ id }) => partOf(id) === part)
    return [
      {
        id: part,
        kind: was ? (is ? 'changed' : 'removed') : 'added',
        thing: 'drawing',
        ...(frame && { at: placeKey(frame) }),
        words: (is ?? was)?.words.join(' · ') ?? '',
      },
    ]
  })
}

const paperChanges = (before: StoryContent, after: StoryContent) =>
  listed(
    'paper',
    before.pictures.filter(({ kind }) => kind === 'paper'),
    after.pictures.filter(({ kind }) => kind === 'paper'),
    ({ caption }) => caption,
  )

function listed<Item extends { id: string }>(
  thing: string,
  before: readonly Item[],
  after: readonly Item[],
  words: (item: Item) => string,
): Change[] {
  const [old, now] = [before, after].map((items) => new Map(items.map((item) => [item.id, item]))) as [
    Map<string, Item>,
    Map<string, Item>,
  ]
  return [
    ...after.flatMap((item): Change[] => {
      const was = old.get(item.id)
      const base = { id: item.id, thing, words: words(item) }
      if (!was) return [{ ...base, kind: 'added' }]
      return words(was) === words(item) ? [] : [{ ...base, kind: 'changed', before: words(was), after: words(item) }]
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((item): Change => ({ id: item.id, kind: 'removed', thing, words: words(item) })),
  ]
}

/** A yes, a wish for a change, or one taken back: of whom, about which sheet. */
function approvalChanges(before: StoryContent, after: StoryContent): Change[] {
  const said = (content: StoryContent) =>
    new Map(content.approvals.filter(({ state }) => state !== 'pending').map((each) => [each.id, each]))
  const [old, now] = [said(before), said(after)]
  const frames = [...after.frames, ...before.frames, ...after.bin]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): Change[] => {
    const [was, is] = [old.get(id), now.get(id)]
    const one = is ?? was
    if (!one || (was?.state === is?.state && was?.comment === is?.comment)) return []
    const frame = frames.find((each) => each.id === one.frame)
    return [
      {
        id,
        kind: was ? (is ? 'changed' : 'removed') : 'added',
        thing: `approval_${one.state}`,
        ...(frame && { at: placeKey(frame) }),
        words: one.comment.trim() === '' ? (frame ? wordsOf(frame) : '') : one.comment,
        voice: writeVoice({ kind: one.kind, person: one.person }),
      },
    ]
  })
}
