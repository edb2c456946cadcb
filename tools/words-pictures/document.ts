import { rowsOf, unknownCollections } from '@/sync/model/rows'
import type { DocumentShape, PlainDocument, PlainRow, Problem } from '@/sync/model/shape'
import { linksCollection, linkShape, linksOf } from '../links'
import { momentShape, momentsCollection, momentsOf } from '../moments'
import { picturesCollection, picturesOf, pictureShape } from '../pictures'
import { readVoice, readVoices } from '../voice'
import { approvalStates, dissentReasons, frameKeys, places, theOne } from './codes'
import type { Dispute, Frame, Presentation, StoryContent } from './content'
import { answerOf, approvalOf, dissentOf, planOf, readerOf, revisitOf } from './document/aside'
import { codeOf, string, voiceIn, words } from './document/read'

/**
 * How a story lies in the shared document: what the child may read, and what it draws and asks. The ten usual sheets have ids everybody
 * knows (codes.ts), so that two devices that begin offline write on the same ones. Defaults live in code and are never written.
 */
export const shape = {
  frames: {
    fields: { key: 'string', wordsOf: 'list', addedAt: 'instant', drawnBy: 'string', confirmedAt: 'instant' },
    texts: ['title', 'text'],
  },
  disputes: { fields: { frame: 'string', voice: 'string' }, texts: ['words', 'voiceName'] },
  presentations: {
    fields: { on: 'date', at: 'instant', place: 'string', readBy: 'string', people: 'list', copyGiven: 'boolean' },
    texts: [],
  },
  [momentsCollection]: momentShape,
  [picturesCollection]: pictureShape,
} as const satisfies DocumentShape

/**
 * What adults note around it lies in the document beside it (decision 0020): which parent said what of which sentence, how the service
 * puts it, why it goes on without a yes. A tablet in the child's hands has not one word of this. A note on a sheet bears its id.
 */
export const aside = {
  plan: { fields: { readBy: 'string' }, texts: ['where', 'who', 'after', 'valuable', 'difficult'] },
  notes: { fields: {}, texts: ['origin', 'service'] },
  answers: { fields: { step: 'string', voice: 'string', at: 'instant' }, texts: ['words', 'voiceName'] },
  approvals: {
    fields: { frame: 'string', person: 'string', kind: 'string', state: 'string', of: 'string', at: 'instant' },
    texts: ['comment'],
  },
  readers: { fields: { voice: 'string', at: 'instant' }, texts: ['name', 'note'] },
  dissents: {
    fields: { person: 'string', reason: 'string', decidedOn: 'date', of: 'string' },
    texts: ['text', 'decidedWith'],
  },
  /** Of a telling, under its id: what an adult wrote down about it. */
  tellings: { fields: {}, texts: ['reaction', 'copyWhere'] },
  revisits: { fields: { on: 'date', at: 'instant' }, texts: ['why'] },
  [linksCollection]: linkShape,
} as const satisfies DocumentShape

const whole = { ...shape, ...aside }

/** The story as it reads now, with what is noted beside it where that was opened too. Total: never throws; what cannot be read stays in the document and is reported. */
export function project(plain: PlainDocument): { content: StoryContent; problems: Problem[] } {
  const problems = unknownCollections(plain, whole)
  const read = (collection: keyof typeof whole) => {
    const { rows, problems: found } = rowsOf(plain, whole, collection)
    problems.push(...found)
    return rows
  }
  const live = (collection: keyof typeof whole) => read(collection).filter(({ deleted }) => deleted === null)
  const notes = new Map(read('notes').map((row) => [row.id, row]))
  const tellings = new Map(read('tellings').map((row) => [row.id, row]))
  const disputes = live('disputes')
  const frames = read('frames').map((row) => frameOf(row, disputes, notes.get(row.id)))
  read(momentsCollection)
  read(picturesCollection)
  read(linksCollection)
  const content: StoryContent = {
    frames: frames.filter(({ removedAt }) => removedAt === null),
    presentations: live('presentations').flatMap((row) => presentationOf(row, tellings.get(row.id)) ?? []),
    moments: momentsOf(plain),
    pictures: picturesOf(plain),
    drawings: drawingsOf(plain),
    plan: planOf(read('plan').find(({ id }) => id === theOne)),
    answers: live('answers').flatMap((row) => answerOf(row) ?? []),
    approvals: live('approvals').flatMap((row) => approvalOf(row, approvalStates) ?? []),
    readers: live('readers').map(readerOf),
    dissents: live('dissents').flatMap((row) => dissentOf(row, dissentReasons) ?? []),
    revisits: live('revisits').flatMap((row) => revisitOf(row) ?? []),
    links: linksOf(plain),
    bin: frames.filter(({ removedAt }) => removedAt !== null),
  }
  return { content, problems }
}

function frameOf(row: PlainRow, disputes: readonly PlainRow[], note: PlainRow | undefined): Frame {
  return {
    id: row.id,
    key: codeOf(frameKeys, row, 'key'),
    title: words(row, 'title'),
    text: words(row, 'text'),
    wordsOf: readVoices(row.fields['wordsOf']),
    addedAt: string(row, 'addedAt'),
    drawnBy: voiceIn(row, 'drawnBy'),
    confirmedAt: string(row, 'confirmedAt'),
    disputes: disputes.filter(({ fields }) => fields['frame'] === row.id).map(disputeOf),
    removedAt: row.deleted,
    origin: words(note, 'origin'),
    service: words(note, 'service'),
  }
}

const disputeOf = (row: PlainRow): Dispute => ({
  id: row.id,
  voice: readVoice(row.fields['voice']),
  voiceName: words(row, 'voiceName'),
  words: words(row, 'words'),
})

/** Without a day nobody can say when it was told. */
function presentationOf(row: PlainRow, told: PlainRow | undefined): Presentation | null {
  const on = string(row, 'on')
  if (on === null) return null
  return {
    id: row.id,
    on,
    at: string(row, 'at'),
    place: codeOf(places, row, 'place'),
    readBy: voiceIn(row, 'readBy'),
    people: readVoices(row.fields['people']),
    copyGiven: row.fields['copyGiven'] === true,
    reaction: words(told, 'reaction'),
    copyWhere: words(told, 'copyWhere'),
  }
}

const drawingsOf = (plain: PlainDocument): StoryContent['drawings'] =>
  Object.entries(plain.drawings ?? {})
    .map(([part, { shapes, revision, words: written = [] }]) => ({ part, shapes, revision, words: [...written] }))
    .sort((one, other) => (one.part < other.part ? -1 : 1))
