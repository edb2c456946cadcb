import { rowsOf, unknownCollections } from '@/sync/model/rows'
import type { DocumentShape, PlainDocument, Problem } from '@/sync/model/shape'
import { linksCollection, linkShape, linksOf } from '../links'
import { momentShape, momentsCollection, momentsOf } from '../moments'
import { consentOf, contactOf, findingOf, headlineOf, knowsOf, noteOf } from './document/aside'
import { genogramShape, readGenogram } from './genogram'
import { memberOf, mineOf, placingOf } from './document/main'
import type { NetworkContent } from './content'

/**
 * How a network lies in the shared document. Two kinds of document have this shape: that of the family (`members`, `placings`), and that of
 * one child (`mine`), which is the only one a child's tablet ever opens. Defaults live in code and are never written.
 */
export const shape = {
  members: {
    fields: {
      person: 'string',
      kind: 'string',
      relationTo: 'string',
      warm: 'boolean',
      backupFor: 'string',
      chosenBy: 'list',
      status: 'string',
      addedBy: 'string',
      addedAt: 'instant',
    },
    texts: ['name', 'relation', 'gives', 'cannot', 'available', 'task', 'calls'],
  },
  /** One row for each who places and each placed. */
  placings: { fields: { member: 'string', by: 'string', ring: 'number', at: 'instant' }, texts: [] },
  mine: {
    fields: { person: 'string', figure: 'string', ring: 'number', placedAt: 'instant', own: 'boolean' },
    texts: ['name'],
  },
  ...genogramShape,
  [momentsCollection]: momentShape,
} as const satisfies DocumentShape

/**
 * What is for us alone lies in the document beside it (decision 0020): what each knows and who told it, a worry about somebody, a risk, the
 * log. A device that is given to a family or a child has not one word of this. A note bears the id of the member it is about.
 */
export const aside = {
  notes: {
    fields: { attitude: 'string', contactRisk: 'boolean', nextOn: 'date' },
    texts: ['willingTo', 'concern', 'nextHow'],
  },
  knows: {
    fields: {
      who: 'string',
      kind: 'string',
      document: 'string',
      item: 'string',
      level: 'string',
      toldBy: 'string',
      toldOn: 'date',
    },
    texts: [],
  },
  headlines: { fields: { document: 'string', item: 'string' }, texts: ['text'] },
  consents: { fields: { who: 'string', by: 'string', answer: 'string', at: 'instant' }, texts: [] },
  findings: { fields: { step: 'string', path: 'string', voice: 'string', at: 'instant' }, texts: ['words', 'next'] },
  contacts: { fields: { member: 'string', kind: 'string', on: 'date', at: 'instant' }, texts: ['words'] },
  [linksCollection]: linkShape,
  closing: { fields: {}, texts: ['valuable', 'difficult'] },
} as const satisfies DocumentShape

const whole = { ...shape, ...aside }

/** The network as it reads now, with what is noted beside it where that was opened too. Total: never throws; what cannot be read stays in the document and is reported. */
export function project(plain: PlainDocument): { content: NetworkContent; problems: Problem[] } {
  const problems = unknownCollections(plain, whole)
  const read = (collection: keyof typeof whole) => {
    const { rows, problems: found } = rowsOf(plain, whole, collection)
    problems.push(...found)
    return rows
  }
  const live = (collection: keyof typeof whole) => read(collection).filter(({ deleted }) => deleted === null)
  const members = read('members').map(memberOf)
  const closing = live('closing')
  const said = (name: string) => closing.map(({ texts }) => texts[name] ?? '').find((words) => words !== '') ?? ''
  const drawn = readGenogram(plain)
  problems.push(...drawn.problems)
  read(momentsCollection)
  read(linksCollection)
  const content: NetworkContent = {
    members: members.filter(({ removedAt }) => removedAt === null),
    placings: live('placings').flatMap((row) => placingOf(row) ?? []),
    mine: live('mine').map(mineOf),
    genogram: drawn.content,
    moments: momentsOf(plain),
    notes: live('notes').map(noteOf),
    knows: live('knows').flatMap((row) => knowsOf(row) ?? []),
    headlines: live('headlines').flatMap((row) => headlineOf(row) ?? []),
    consents: live('consents').flatMap((row) => consentOf(row) ?? []),
    findings: live('findings').map(findingOf),
    contacts: live('contacts').flatMap((row) => contactOf(row) ?? []),
    links: linksOf(plain),
    valuable: said('valuable'),
    difficult: said('difficult'),
    bin: members.filter(({ removedAt }) => removedAt !== null),
  }
  return { content, problems }
}
