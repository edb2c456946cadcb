import { answers } from '@/domain/consent/permission'
import { rowsOf, unknownCollections } from '@/sync/model/rows'
import type { DocumentShape, PlainDocument, PlainRow, Problem } from '@/sync/model/shape'
import { momentShape, momentsCollection, momentsOf } from '../moments'
import { picturesCollection, picturesOf, pictureShape } from '../pictures'
import { takenCollection, takenShape } from '../taken'
import { readVoice } from '../voice'
import {
  cells,
  checkOutcomes,
  containerRows,
  containers,
  feedbackKinds,
  feedbackWays,
  informedStatuses,
  marks,
  overrideReasons,
  scaleShapes,
  theOne,
} from './codes'
import type {
  Feedback,
  HousePermission,
  HouseRating,
  HousesContent,
  Informed,
  NextThing,
  SafetyCheck,
  Taken,
  WeekCell,
} from './content'
import { cardOf } from './document/cards'
import { boolean, codeOf, string, voiceIn, wholeNumber, words } from '../read-row'
import { houseOf, setupOf } from './document/setup'
import { homesOf, livingOf, warmupShape } from './document/warmup'

/**
 * How Three Houses lie in the shared document. All rows are flat; there is one setup and one row for each house, under ids everybody
 * knows (codes.ts), so that two devices that begin offline write in the same ones. Defaults live in code and are never written.
 */
export const shape = {
  setup: {
    fields: {
      variant: 'string',
      language: 'string',
      firstContainer: 'string',
      startedAt: 'instant',
      finishedAt: 'instant',
      endedBy: 'string',
      otherWeek: 'boolean',
      builtOn: 'string',
      ritual: 'string',
    },
    texts: ['ritualNext', 'freeName'],
  },
  containers: {
    fields: { color: 'string', touchedAt: 'instant', skippedAt: 'instant', battery: 'number', drawnBy: 'string' },
    texts: ['label'],
  },
  cards: {
    fields: {
      container: 'string',
      kind: 'string',
      voice: 'string',
      enteredBy: 'string',
      enteredByName: 'string',
      enteredAt: 'instant',
      saidOn: 'date',
      confirmedAt: 'instant',
      pinned: 'boolean',
      unsent: 'boolean',
      crossedOut: 'boolean',
      cell: 'string',
      sticker: 'string',
      picture: 'string',
      draft: 'string',
    },
    texts: ['text', 'fromWhom'],
  },
  cells: {
    fields: { cell: 'string', feeling: 'number', mark: 'string', home: 'string', confirmedAt: 'instant' },
    texts: ['where', 'withWhom', 'word'],
  },
  ratings: {
    fields: {
      on: 'date',
      at: 'instant',
      value: 'number',
      passed: 'boolean',
      rater: 'string',
      shown: 'string',
      confirmedAt: 'instant',
    },
    texts: ['because', 'oneHigher'],
  },
  ...warmupShape,
  [momentsCollection]: momentShape,
  [picturesCollection]: pictureShape,
} as const satisfies DocumentShape

/**
 * What is noted about it lies in the document beside it (decision 0020): a tablet in the child's hands has not one word of this. A note
 * on a card bears the id of that card.
 */
export const aside = {
  prep: {
    fields: { setting: 'string', childChoseWho: 'boolean', interpreter: 'boolean' },
    texts: ['intent', 'otherSettings', 'valuable', 'difficult', 'interpreterName'],
  },
  notes: { fields: {}, texts: ['paraphrase', 'translation'] },
  informed: { fields: { person: 'string', status: 'string', at: 'instant' }, texts: ['reason'] },
  permissions: {
    fields: {
      audience: 'string',
      audienceKind: 'string',
      scope: 'string',
      answer: 'string',
      at: 'instant',
      askedBy: 'string',
      withdrawnAt: 'instant',
      overrideReason: 'string',
      overrideToldAt: 'instant',
      overridePlannedOn: 'date',
    },
    texts: ['comment', 'overrideText', 'overrideWith'],
  },
  checks: { fields: { audience: 'string', outcome: 'string', at: 'instant', by: 'string' }, texts: ['note'] },
  feedback: {
    fields: { kind: 'string', person: 'string', at: 'instant', how: 'string' },
    texts: ['expected', 'reaction', 'changed', 'told'],
  },
  next: { fields: { by: 'string', when: 'date' }, texts: ['words', 'whenWords'] },
  [takenCollection]: takenShape,
} as const satisfies DocumentShape

const whole = { ...shape, ...aside }

/** The houses as they read now, with what is noted beside them where that was opened too. Total: never throws, whatever lies in the document; what cannot be read is left in it and reported. */
export function project(plain: PlainDocument): { content: HousesContent; problems: Problem[] } {
  const problems = unknownCollections(plain, whole)
  const read = (collection: keyof typeof whole) => {
    const { rows, problems: found } = rowsOf(plain, whole, collection)
    problems.push(...found)
    return rows
  }
  const live = (collection: keyof typeof whole) => read(collection).filter(({ deleted }) => deleted === null)
  const notes = new Map(read('notes').map((row) => [row.id, row]))
  const cards = read('cards').map((row) => cardOf(row, notes.get(row.id)))
  const houses = read('containers')
  const living = live('living').map(livingOf)
  read(momentsCollection)
  read(picturesCollection)
  const content: HousesContent = {
    setup: setupOf(
      read('setup').find(({ id }) => id === theOne),
      read('prep').find(({ id }) => id === theOne),
    ),
    containers: containers.map((key) =>
      houseOf(
        key,
        houses.find(({ id }) => id === containerRows[key]),
      ),
    ),
    cards: cards.filter(({ removedAt, draft }) => removedAt === null && draft === null),
    cells: live('cells').flatMap((row) => cellOf(row) ?? []),
    ratings: live('ratings').flatMap((row) => ratingOf(row) ?? []),
    informed: live('informed').flatMap((row) => informedOf(row) ?? []),
    permissions: live('permissions').flatMap((row) => permissionOf(row) ?? []),
    checks: live('checks').flatMap((row) => checkOf(row) ?? []),
    feedback: live('feedback').flatMap((row) => feedbackOf(row) ?? []),
    next: live('next').map(nextOf),
    taken: live('taken').flatMap((row) => takenOf(row) ?? []),
    moments: momentsOf(plain),
    homes: homesOf(read('homes'), living),
    living,
    pictures: picturesOf(plain),
    drawings: drawingsOf(plain),
    drafts: cards.filter(({ removedAt, draft }) => removedAt === null && draft !== null),
    bin: cards.filter(({ removedAt }) => removedAt !== null),
  }
  return { content, problems }
}

const drawingsOf = (plain: PlainDocument): HousesContent['drawings'] =>
  Object.entries(plain.drawings ?? {})
    .map(([part, { shapes, revision, words: written = [], toAsk = 0 }]) => ({
      part,
      shapes,
      revision,
      words: [...written],
      ...(toAsk > 0 && { toAsk }),
    }))
    .sort((one, other) => (one.part < other.part ? -1 : 1))

function cellOf(row: PlainRow): WeekCell | null {
  const cell = codeOf(cells, row, 'cell')
  if (cell === null) return null
  return {
    id: row.id,
    cell,
    feeling: wholeNumber(row, 'feeling', 1, 5),
    mark: codeOf(marks, row, 'mark'),
    home: string(row, 'home'),
    where: words(row, 'where'),
    withWhom: words(row, 'withWhom'),
    word: words(row, 'word'),
    confirmedAt: string(row, 'confirmedAt'),
  }
}

/** Null for a place that is not on the line, and for a row of which no answer is left. */
function ratingOf(row: PlainRow): HouseRating | null {
  const on = string(row, 'on')
  const passed = boolean(row, 'passed') === true
  const value = wholeNumber(row, 'value', 0, 10)
  if (on === null || (value === null && !passed)) return null
  return {
    id: row.id,
    rater: readVoice(row.fields['rater']),
    on,
    at: string(row, 'at'),
    value: passed ? null : value,
    shown: codeOf(scaleShapes, row, 'shown') ?? 'line',
    because: words(row, 'because'),
    oneHigher: words(row, 'oneHigher'),
    confirmedAt: string(row, 'confirmedAt'),
  }
}

function informedOf(row: PlainRow): Informed | null {
  const person = string(row, 'person')
  const status = codeOf(informedStatuses, row, 'status')
  if (person === null || status === null) return null
  return { id: row.id, person, status, at: string(row, 'at'), reason: words(row, 'reason') }
}

/** A permission of which the answer cannot be read is a no: nothing is shared by not understanding. */
function permissionOf(row: PlainRow): HousePermission | null {
  const [audience, scope] = [string(row, 'audience'), string(row, 'scope')]
  if (audience === null || scope === null) return null
  const reason = codeOf(overrideReasons, row, 'overrideReason')
  return {
    id: row.id,
    audience,
    audienceKind: voiceIn(row, 'audienceKind')?.kind ?? null,
    scope,
    answer: codeOf(answers, row, 'answer') ?? 'no',
    at: string(row, 'at'),
    askedBy: string(row, 'askedBy'),
    withdrawnAt: string(row, 'withdrawnAt'),
    comment: words(row, 'comment'),
    override: reason && {
      reason,
      toldAt: string(row, 'overrideToldAt'),
      plannedOn: string(row, 'overridePlannedOn'),
      text: words(row, 'overrideText'),
      decidedWith: words(row, 'overrideWith'),
    },
  }
}

function checkOf(row: PlainRow): SafetyCheck | null {
  const audience = string(row, 'audience')
  const outcome = codeOf(checkOutcomes, row, 'outcome')
  if (audience === null || outcome === null) return null
  return { id: row.id, audience, outcome, at: string(row, 'at'), by: string(row, 'by'), note: words(row, 'note') }
}

function feedbackOf(row: PlainRow): Feedback | null {
  const kind = codeOf(feedbackKinds, row, 'kind')
  if (kind === null) return null
  return {
    id: row.id,
    kind,
    person: string(row, 'person'),
    at: string(row, 'at'),
    how: codeOf(feedbackWays, row, 'how'),
    expected: words(row, 'expected'),
    reaction: words(row, 'reaction'),
    changed: words(row, 'changed'),
    told: words(row, 'told'),
  }
}

const nextOf = (row: PlainRow): NextThing => ({
  id: row.id,
  words: words(row, 'words'),
  by: voiceIn(row, 'by'),
  when: string(row, 'when'),
  whenWords: words(row, 'whenWords'),
})

function takenOf(row: PlainRow): Taken | null {
  const [card, toKind, toDocument] = [string(row, 'card'), string(row, 'toKind'), string(row, 'toDocument')]
  if (card === null || toKind === null || toDocument === null) return null
  return { id: row.id, card, toKind, toDocument, toItem: string(row, 'toItem') ?? '', at: string(row, 'at') }
}
