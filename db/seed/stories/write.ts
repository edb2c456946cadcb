import { addDays, format } from 'date-fns'
import type * as Y from 'yjs'
import { addRow, textOf } from '@/sync/model/edit'
import { metaRoot, recordKeyOf, recordsRoot, schemaKeyOf } from '@/sync/model/keys'
import { drawingRow } from '@/tools/pictures'
import { writeVoice, type Voice } from '@/tools/voice'
import {
  approvalRow,
  dissentRow,
  frameRows,
  partOf,
  theOne,
  type ApprovalState,
  type FrameKey,
} from '@/tools/words-pictures/codes'
import type { Frame } from '@/tools/words-pictures/content'
import { wordingOf } from '@/tools/words-pictures/rules/approvals'
import { toApprove } from '@/tools/words-pictures/rules/frames'
import type { StoryContent } from '@/tools/words-pictures/content'
import { kindOf } from '../cases'
import { drawnIn, recordsOf, schemaId } from '../houses/sheet'
import { emptyDocument } from '../houses/write'
import { seedId } from '../ids'
import type { MaterialPerson } from '../material'
import type { StoryPicture } from './pictures'
import { storyStages, type PlannedStory, type StoryStage } from './plan'
import type { Teller } from './tale'

export const storyId = ({ file, child }: PlannedStory) => seedId(file.id, 'words_pictures', child.key)

const reached = ({ stage }: PlannedStory, wanted: StoryStage) =>
  storyStages.indexOf(stage) >= storyStages.indexOf(wanted)

/** Parents somebody sits with: not who must be kept away. */
export const parentsOf = ({ file }: PlannedStory): { person: MaterialPerson; id: string }[] =>
  file.family.people.flatMap((person) => {
    const id = file.people.get(person.key)
    return person.kind === 'parent' && person.contactRisk !== true && id !== undefined ? [{ person, id }] : []
  })

/** Who does not agree, where it was decided to go on; it is not told in that parent’s name. */
function withoutYes(planned: PlannedStory): string | undefined {
  const asked = askedOf(planned)
  return planned.dissent && asked.length > 1 && reached(planned, 'agreed') ? asked.at(-1) : undefined
}
const tellersOf = (planned: PlannedStory) => parentsOf(planned).filter(({ id }) => id !== withoutYes(planned))

/** All parents of the case are asked, also who is only written to. */
const askedOf = ({ file }: PlannedStory): string[] =>
  file.family.people.flatMap((person) => (person.kind === 'parent' ? (file.people.get(person.key) ?? []) : []))

const list = new Intl.ListFormat('nl-BE', { type: 'conjunction' })
const called = ({ called: name, givenName }: MaterialPerson) => name ?? givenName
/** "papa, in Oekraïne" is papa to a child. */
const relationOf = ({ relation }: MaterialPerson) => relation.split(',')[0] ?? relation
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** A sentence of a story in the names of this family. */
function said(planned: PlannedStory, words: string): string {
  const { file, child } = planned
  const people = file.family.people
  const around = people.filter(({ kind }) => kind === 'network' || kind === 'professional').map(called)
  const helpers = people.filter(({ kind }) => kind === 'network').map(called)
  const named: Record<string, string> = {
    kind: called(child),
    ouders: list.format(tellersOf(planned).map(({ person }) => relationOf(person))) || 'de familie',
    wie: list.format(around.slice(0, 3)) || 'Mensen rond jullie',
    helpers: list.format((helpers.length > 0 ? helpers : around).slice(0, 3)) || 'mensen die je kent',
  }
  return capital(words.replace(/\{(\w+)\}/g, (whole, name: string) => named[name] ?? whole))
}

const tellers = (planned: PlannedStory, teller: Teller): string[] => {
  const voices = tellersOf(planned).map(({ id }) => writeVoice({ kind: 'parent', person: id }))
  return teller === 'ours' || !reached(planned, 'parents') ? [] : teller === 'parents' ? voices : voices.slice(0, 1)
}

/** The story itself: what the child may read, and what it drew and asked. */
export function storyDocument(planned: PlannedStory, pictures: readonly StoryPicture[]): Y.Doc {
  const { tale, startedAt, childId } = planned
  const id = storyId(planned)
  const doc = emptyDocument(id)
  const at = (days: number) => addDays(startedAt, days).toISOString()
  for (const [key, words, teller] of tale.frames)
    addRow(doc, 'frames', {
      id: frameRows[key],
      fields: { key, addedAt: at(0), wordsOf: tellers(planned, teller), ...(key === 'good' && drawn(planned)) },
      texts: { text: said(planned, words) },
    })
  const told = reached(planned, 'told')
  addRow(doc, 'frames', {
    id: frameRows.mine,
    fields: { key: 'mine', addedAt: at(0), ...(told && { confirmedAt: at(14) }) },
    texts: { text: told ? tale.mine.words : undefined },
  })
  addVersions(doc, planned)
  for (const picture of pictures) if (picture.key !== 'mine' || told) addPicture(doc, picture)
  if (reached(planned, 'parents'))
    addRow(doc, 'moments', {
      id: seedId(id, 'read'),
      fields: {
        kind: 'shown',
        at: at(5),
        people: parentsOf(planned).map(({ id: person }) => writeVoice({ kind: 'parent', person })),
      },
    })
  if (told) addTelling(doc, planned, [{ kind: 'child', person: childId }])
  return doc
}

const drawn = (planned: PlannedStory) => {
  const [parent] = parentsOf(planned)
  return parent && reached(planned, 'parents')
    ? { drawnBy: writeVoice({ kind: 'parent', person: parent.id }) }
    : undefined
}

/** Where two parents tell it otherwise, each version beside the other in place of one that would take a side. */
function addVersions(doc: Y.Doc, planned: PlannedStory): void {
  const [first, second] = parentsOf(planned)
  const { otherwise } = planned.tale
  if (!first || !second || !reached(planned, 'agreed')) return
  for (const [{ person, id }, words] of [
    [first, otherwise.words],
    [second, otherwise.second],
  ] as const)
    addRow(doc, 'disputes', {
      id: seedId(storyId(planned), 'version', id),
      fields: { frame: frameRows[otherwise.key], voice: writeVoice({ kind: 'parent', person: id }) },
      texts: { words, voiceName: relationOf(person) },
    })
}

function addPicture(doc: Y.Doc, { key, strokes, hash }: StoryPicture): void {
  const part = partOf(frameRows[key])
  const records = doc.getMap(recordsRoot)
  doc.getMap(metaRoot).set(schemaKeyOf(schemaId), JSON.stringify(drawnIn))
  doc.transact(() => {
    for (const [record, r] of recordsOf(strokes)) records.set(recordKeyOf(part, record), { s: schemaId, r })
  })
  addRow(doc, 'pictures', {
    id: drawingRow(part),
    fields: { part, image: hash, kind: 'drawing', width: 1200, height: 900 },
  })
}

/** Says of which state of a drawing its picture is, so that opening the sheet does not make it again. */
export function writeStoryRevision(doc: Y.Doc, key: FrameKey, revision: string): void {
  doc.getMap('fields').set(`pictures/${drawingRow(partOf(frameRows[key]))}/revision`, `${revision}.${key}`)
}

const tellingId = (planned: PlannedStory) => seedId(storyId(planned), 'told')

function addTelling(doc: Y.Doc, planned: PlannedStory, child: readonly Voice[]): void {
  const { file, startedAt } = planned
  const helper = file.family.people.find(({ kind }) => kind === 'network')
  const helperId = helper && file.people.get(helper.key)
  const there: Voice[] = [
    ...child,
    ...parentsOf(planned).map(({ id }) => ({ kind: 'parent' as const, person: id })),
    ...(helper && helperId !== undefined ? [{ kind: kindOf(helper), person: helperId }] : []),
  ]
  const id = tellingId(planned)
  const at = addDays(startedAt, 14)
  const people = there.map(writeVoice)
  const reader = there.find(({ kind }) => kind !== 'child')
  addRow(doc, 'presentations', {
    id,
    fields: {
      on: format(at, 'yyyy-MM-dd'),
      at: at.toISOString(),
      place: 'home',
      readBy: reader ? writeVoice(reader) : 'consultant',
      people,
      copyGiven: true,
    },
  })
  addRow(doc, 'moments', { id, fields: { kind: 'shown', at: at.toISOString(), people } })
}

/** What was noted beside it: what parents said and answered, who read along, why it went on. */
export function storyAside(planned: PlannedStory, id: string, story: StoryContent): Y.Doc {
  const { tale, startedAt } = planned
  const doc = emptyDocument(id)
  const at = (days: number) => addDays(startedAt, days).toISOString()
  for (const frame of story.frames)
    if (frame.text !== '' && frame.key !== 'mine') {
      addRow(doc, 'notes', { id: frame.id })
      const began = reached(planned, 'parents') && frame.wordsOf.length > 0
      const ours = began ? (frame.text.split(/(?<=[.!?])\s/)[0] ?? '') : frame.text
      textOf(doc, 'notes', frame.id, 'origin').insert(0, ours)
      if (frame.key === tale.service.key) textOf(doc, 'notes', frame.id, 'service').insert(0, tale.service.words)
    }
  if (!reached(planned, 'parents')) return doc
  const [parent] = parentsOf(planned)
  if (parent)
    for (const [step, words] of tale.answers)
      addRow(doc, 'answers', {
        id: seedId(id, 'answer', step),
        fields: { step, voice: writeVoice({ kind: 'parent', person: parent.id }), at: at(2) },
        texts: { words },
      })
  addApprovals(doc, planned, story)
  if (reached(planned, 'agreed'))
    addRow(doc, 'readers', {
      id: seedId(id, 'reader'),
      fields: { voice: 'team', at: at(8) },
      texts: { note: 'Klopt, en kort genoeg. Eerst het mooie blad, dat is goed.' },
    })
  if (reached(planned, 'told')) {
    addRow(doc, 'tellings', {
      id: tellingId(planned),
      texts: { reaction: tale.reaction, copyWhere: 'In de la naast het bed.' },
    })
    addRow(doc, 'plan', {
      id: theOne,
      fields: { readBy: parent ? writeVoice({ kind: 'parent', person: parent.id }) : 'consultant' },
      texts: {
        where: 'Thuis aan tafel, na school.',
        who: 'Wie het kind vertrouwt, dicht ernaast.',
        after: 'Samen iets eten en buiten spelen.',
        valuable: 'De ouders hoorden hun eigen zinnen terug.',
      },
    })
  }
  if (reached(planned, 'revisited'))
    addRow(doc, 'revisits', {
      id: seedId(id, 'revisit'),
      fields: { on: format(addDays(startedAt, 50), 'yyyy-MM-dd'), at: at(50) },
      texts: { why: 'Na de laatste beslissing samen opnieuw gelezen. Twee zinnen zijn korter geworden.' },
    })
  return doc
}

/** With the parents: one wants something otherwise. Agreed: all said yes, or it was decided to go on without one of them. */
function addApprovals(doc: Y.Doc, planned: PlannedStory, story: StoryContent): void {
  const { tale, startedAt } = planned
  const asked = askedOf(planned)
  const without = withoutYes(planned)
  const agreed = reached(planned, 'agreed')
  const say = (frame: Frame, person: string, state: ApprovalState, comment?: string) =>
    addRow(doc, 'approvals', {
      id: approvalRow(frame.id, person),
      fields: {
        frame: frame.id,
        person,
        kind: 'parent',
        state,
        of: wordingOf(frame),
        at: addDays(startedAt, 5).toISOString(),
      },
      texts: { comment },
    })
  for (const [index, person] of asked.entries())
    for (const frame of toApprove(story)) {
      const differs = frame.key === tale.rather.key && (person === without || (!agreed && index === 0))
      if (differs) say(frame, person, 'change', tale.rather.comment)
      else if (agreed || (index === 0 && frame.key !== 'next')) say(frame, person, 'ok')
    }
  if (agreed && without !== undefined)
    addRow(doc, 'dissents', {
      id: dissentRow(without),
      fields: { person: without, reason: 'refuses', decidedOn: format(addDays(startedAt, 10), 'yyyy-MM-dd') },
      texts: {
        text: 'Het kind vraagt er elke dag naar. Wachten weegt zwaarder dan één zin waarover jullie het niet eens zijn.',
        decidedWith: 'het team, op het casusoverleg',
      },
    })
}
