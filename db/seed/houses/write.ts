import { addDays, addMinutes, format } from 'date-fns'
import * as Y from 'yjs'
import { addRow, textOf } from '@/sync/model/edit'
import { metaRoot, documentIdKey, recordKeyOf, recordsRoot, schemaKeyOf } from '@/sync/model/keys'
import { cellRow, containerRows, containers, theOne, type Container } from '@/tools/three-houses/codes'
import { drawingRow } from '@/tools/pictures'
import { writeVoice } from '@/tools/voice'
import { seedId } from '../ids'
import { seedOf } from '../random'
import type { PlannedHouses } from './plan'
import type { Picture } from './pictures'
import { drawnIn, recordsOf, schemaId } from './sheet'
import { aboutChild } from './tales'

export const housesId = ({ file, child, again }: PlannedHouses) =>
  seedId(file.id, 'three_houses', child.key, ...(again ? ['again'] : []))
export const cardId = (planned: PlannedHouses, at: number) => seedId(housesId(planned), 'card', at)

/** An empty document that writes as the same device each time it is made. */
export function emptyDocument(id: string): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = seedOf(id)
  doc.getMap(metaRoot).set(documentIdKey, id)
  return doc
}

/** A story that was only begun has its first house, and the rest another day. */
const cardsSoFar = ({ tale, stage }: PlannedHouses) =>
  tale.cards.filter(([container]) => stage !== 'begun' || container === tale.order[0])

/** What the child made: its own document, and nothing of what adults noted. */
export function childDocument(planned: PlannedHouses, pictures: readonly Picture[]): Y.Doc {
  const { file, tale, stage, startedAt, childId } = planned
  const id = housesId(planned)
  const doc = emptyDocument(id)
  const voice = writeVoice({ kind: 'child', person: childId })
  const at = (minutes: number) => addMinutes(startedAt, minutes).toISOString()
  const finished = stage !== 'begun'
  const alone = tale.ages[0] >= 11
  addRow(doc, 'setup', {
    id: theOne,
    fields: {
      variant: tale.variant,
      language: 'nl',
      firstContainer: tale.order[0],
      startedAt: at(0),
      ...(finished && { finishedAt: at(55), endedBy: 'child', ritual: tale.ritual }),
    },
    texts: { freeName: tale.freeName, ritualNext: finished ? tale.ritualNext : undefined },
  })
  for (const key of containers) {
    const turn = tale.order.indexOf(key)
    const open = turn === 0 || (finished && turn > 0)
    addRow(doc, 'containers', {
      id: containerRows[key],
      fields: {
        color: tale.colors?.[key],
        ...(open && { touchedAt: at(4 + 14 * turn) }),
        ...(finished && tale.skipped === key && { skippedAt: at(48) }),
        battery: open ? tale.battery?.[key] : undefined,
      },
      texts: { label: tale.labels?.[key] },
    })
  }
  for (const [index, [container, text, more = {}]] of cardsSoFar(planned).entries()) {
    const typed = at(6 + 5 * index)
    addRow(doc, 'cards', {
      id: cardId(planned, index),
      fields: {
        container,
        kind: more.kind ?? 'words',
        voice,
        enteredAt: typed,
        ...(!alone && { enteredBy: file.consultant.id, enteredByName: file.consultant.name }),
        saidOn: tale.paper ? typed.slice(0, 10) : undefined,
        confirmedAt: more.open || (!alone && !finished) ? undefined : alone ? typed : at(50),
        pinned: more.pinned,
        unsent: more.unsent,
        crossedOut: more.crossedOut,
      },
      texts: { text, fromWhom: more.fromWhom },
    })
  }
  if (finished)
    for (const [index, [container, sticker]] of (tale.stickers ?? []).entries())
      addRow(doc, 'cards', {
        id: seedId(id, 'sticker', index),
        fields: { container, kind: 'sticker', sticker, voice, enteredAt: at(46), confirmedAt: at(46) },
      })
  for (const [cell, feeling, { mark, home, ...texts }] of tale.cells ?? [])
    addRow(doc, 'cells', { id: cellRow(cell), fields: { cell, feeling, mark, home }, texts })
  if (finished && tale.path)
    addRow(doc, 'ratings', {
      id: seedId(id, 'path'),
      fields: { rater: voice, on: at(45).slice(0, 10), at: at(45), value: tale.path.value, shown: 'path' },
      texts: { because: tale.path.because, oneHigher: tale.path.oneHigher },
    })
  addRow(doc, 'moments', {
    id: seedId(id, 'together'),
    fields: { kind: 'together', at: at(0), people: [voice, 'consultant'] },
  })
  for (const picture of pictures) addPicture(doc, id, picture, at(30))
  return doc
}

function addPicture(doc: Y.Doc, id: string, picture: Picture, at: string): void {
  const { part, hash, width, height, kind } = picture
  if (kind === 'drawing') {
    const records = doc.getMap(recordsRoot)
    doc.getMap(metaRoot).set(schemaKeyOf(schemaId), JSON.stringify(drawnIn))
    doc.transact(() => {
      for (const [record, r] of recordsOf(picture.strokes)) records.set(recordKeyOf(part, record), { s: schemaId, r })
    })
  }
  addRow(doc, 'pictures', {
    id: kind === 'drawing' ? drawingRow(part) : seedId(id, 'paper'),
    fields: { part, image: hash, kind, width, height, ...(kind === 'paper' && { takenOn: at.slice(0, 10) }) },
    texts: { caption: picture.caption },
  })
}

/** Says of which state of a drawing its picture is, once that is known: so that opening the sheet does not make it again. */
export function writeRevision(doc: Y.Doc, part: Container, revision: string): void {
  doc.getMap('fields').set(`pictures/${drawingRow(part)}/revision`, revision)
}

/** What was noted beside it, by the consultant. */
export function asideDocument(planned: PlannedHouses, id: string): Y.Doc {
  const { file, child, tale, stage, startedAt } = planned
  const doc = emptyDocument(id)
  const say = (sentence: string) => aboutChild(sentence, child.gender)
  const day = (days: number) => addDays(startedAt, days).toISOString()
  const asked = stage === 'asked' || stage === 'told'
  addRow(doc, 'prep', {
    id: theOne,
    fields: { setting: 'home', childChoseWho: true, interpreter: false },
    texts: {
      intent: say(tale.intent),
      otherSettings: tale.otherSettings,
      ...(stage !== 'begun' && { valuable: say(tale.valuable), difficult: tale.difficult && say(tale.difficult) }),
    },
  })
  for (const [index, [, , more]] of cardsSoFar(planned).entries())
    if (more?.paraphrase !== undefined)
      textOf(doc, 'notes', cardId(planned, index), 'paraphrase').insert(0, more.paraphrase)
  const parents = file.family.people.filter(({ kind }) => kind === 'parent')
  for (const [index, parent] of parents.entries()) {
    const person = file.people.get(parent.key)
    if (person === undefined) continue
    const far = !['mama', 'papa'].includes(parent.relation)
    const risky = parent.contactRisk === true
    addRow(doc, 'informed', {
      id: seedId(id, 'informed', parent.key),
      fields: { person, status: risky || far ? 'not_asked' : index === 0 ? 'agrees' : 'informed', at: day(-2) },
      texts: {
        reason: risky
          ? say('Besproken met de teamverantwoordelijke: eerst het plan, dan pas uitleggen aan {haars} ouder.')
          : far
            ? 'Woont ver weg en was nog niet te bereiken.'
            : undefined,
      },
    })
  }
  if (!asked) return doc
  addAnswers(doc, planned, id)
  if (stage === 'told') addTold(doc, planned, id)
  return doc
}

type Answer = readonly [scope: 'good' | 'worry' | 'dream', answer: string, comment?: string]
const toFirst: readonly Answer[] = [
  ['good', 'yes'],
  ['worry', 'only_if_present', 'Alleen als ik erbij ben.'],
  ['dream', 'yes'],
]
const toSecond: readonly Answer[] = [
  ['good', 'yes', 'Dat mag.'],
  ['worry', 'not_yet', 'Later misschien.'],
  ['dream', 'yes'],
]

/** The child's answers: for the parents house by house, for the others as a whole or not at all. */
function addAnswers(doc: Y.Doc, { file, startedAt }: PlannedHouses, id: string): void {
  const at = addMinutes(startedAt, 52).toISOString()
  const answer = (audience: string, audienceKind: string | undefined, scope: string, given: string, comment?: string) =>
    addRow(doc, 'permissions', {
      id: seedId(id, 'answer', audience, scope),
      fields: { audience, audienceKind, scope, answer: given, at, askedBy: file.consultant.id },
      texts: { comment },
    })
  const parents = file.family.people.filter(({ kind, contactRisk }) => kind === 'parent' && contactRisk !== true)
  for (const [index, parent] of parents.slice(0, 2).entries()) {
    const audience = `person:${file.people.get(parent.key) ?? ''}`
    for (const [scope, given, comment] of index === 0 ? toFirst : toSecond)
      answer(audience, 'parent', `container:${scope}`, given, comment)
    addRow(doc, 'checks', {
      id: seedId(id, 'check', parent.key),
      fields: {
        audience,
        outcome: index === 0 ? 'ok' : 'discuss',
        at: addDays(startedAt, 2).toISOString(),
        by: file.consultant.id,
      },
      texts: {
        note:
          index === 0 ? undefined : 'Eerst samen bekeken in het team: rustig moment kiezen, niet vlak voor een wissel.',
      },
    })
  }
  for (const parent of file.family.people.filter(({ kind, contactRisk }) => kind === 'parent' && contactRisk === true))
    answer(`person:${file.people.get(parent.key) ?? ''}`, 'parent', 'all', 'no')
  answer('role:school', undefined, 'all', 'no', 'Dat is niet voor op school.')
  answer('role:court', undefined, 'container:dream', 'yes', 'De rechter mag weten wat ik wil.')
}

/** Looked at together, and told back to the child what came of it. */
function addTold(doc: Y.Doc, { file, child, childId, tale, startedAt }: PlannedHouses, id: string): void {
  const day = (days: number) => addDays(startedAt, days).toISOString()
  const [parent] = file.family.people.filter(({ kind, contactRisk }) => kind === 'parent' && contactRisk !== true)
  const person = parent && file.people.get(parent.key)
  if (person !== undefined)
    addRow(doc, 'feedback', {
      id: seedId(id, 'to_parent'),
      fields: { kind: 'to_parent', person, at: day(7), how: 'together' },
      texts: {
        expected: aboutChild(tale.parent.expected, child.gender),
        reaction: aboutChild(tale.parent.reaction, child.gender),
      },
    })
  addRow(doc, 'feedback', {
    id: seedId(id, 'to_child'),
    fields: { kind: 'to_child', person: childId, at: day(10), how: 'worker' },
    texts: { told: tale.child.told, changed: tale.child.changed },
  })
  for (const [index, [words, when]] of tale.next.entries())
    addRow(doc, 'next', {
      id: seedId(id, 'next', index),
      fields: { by: 'consultant', when: format(addDays(startedAt, 7), 'yyyy-MM-dd') },
      texts: { words, whenWords: when },
    })
}

/** When somebody looked at it with a parent: a moment in the child's own document. */
export function addShown(doc: Y.Doc, { file, startedAt }: PlannedHouses): void {
  const [parent] = file.family.people.filter(({ kind, contactRisk }) => kind === 'parent' && contactRisk !== true)
  const person = parent && file.people.get(parent.key)
  if (person === undefined) return
  addRow(doc, 'moments', {
    id: seedId(file.id, 'houses shown', person),
    fields: {
      kind: 'shown',
      at: addDays(startedAt, 7).toISOString(),
      people: [writeVoice({ kind: 'parent', person })],
    },
  })
}
