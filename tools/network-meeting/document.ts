import { rowsOf, unknownCollections } from '@/sync/model/rows'
import type { DocumentShape, PlainDocument, PlainRow, Problem } from '@/sync/model/shape'
import { linkShape, linksCollection, linksOf } from '../links'
import { momentShape, momentsCollection, momentsOf } from '../moments'
import { string, words } from '../read-row'
import { takenCollection, takenOf, takenShape } from '../taken'
import { theOne } from './codes'
import type { MeetingContent } from './content'
import { childPartOf, hearingOf, lineSaid } from './document/aside'
import { decisionOf, lineOf, tellingOf } from './document/paper'
import { agendaOf, agreementOf, guestOf, headOf, idsIn, ratingOf, saidOf } from './document/rows'

/** How a meeting lies in the shared document: flat rows. Somebody of the case, a usual point, a place on the scale and a decision have ids everybody knows (codes.ts). */
export const shape = {
  meeting: {
    fields: {
      on: 'date',
      at: 'string',
      inviter: 'string',
      chair: 'string',
      taker: 'string',
      startedAt: 'instant',
      endedAt: 'instant',
      nextOn: 'date',
      nextAt: 'string',
      approvedBy: 'list',
    },
    texts: ['purpose', 'invitation', 'place', 'interpreter', 'question', 'nextPlace'],
  },
  guests: {
    fields: {
      voice: 'string',
      by: 'string',
      response: 'string',
      here: 'boolean',
      came: 'boolean',
      briefedAt: 'instant',
      gotAt: 'instant',
    },
    texts: ['name'],
  },
  agenda: {
    fields: { code: 'string', minutes: 'number', off: 'boolean', doneAt: 'instant' },
    texts: ['title', 'notes'],
  },
  said: { fields: { part: 'string', voice: 'string', about: 'list', at: 'instant' }, texts: ['text', 'voiceName'] },
  agreements: {
    fields: {
      who: 'list',
      by: 'date',
      forWhom: 'list',
      idea: 'string',
      from: 'string',
      about: 'list',
      quotes: 'list',
      status: 'string',
      reviewedAt: 'instant',
      enteredAt: 'instant',
    },
    texts: ['text', 'whoOther', 'ideaName', 'note'],
  },
  ratings: {
    fields: { rater: 'string', guest: 'string', when: 'string', value: 'number', passed: 'boolean', at: 'instant' },
    texts: ['because'],
  },
  bottomlines: { fields: { saidAt: 'instant', sourceItem: 'string' }, texts: ['text'] },
  lines: { fields: { origin: 'string', out: 'boolean' }, texts: ['text'] },
  card: { fields: { agreement: 'string', picture: 'string' }, texts: ['decision', 'why', 'means', 'changer'] },
  tellings: { fields: { child: 'string', by: 'string', at: 'instant', understood: 'string' }, texts: ['how', 'words'] },
  [linksCollection]: linkShape,
  [takenCollection]: takenShape,
  [momentsCollection]: momentShape,
} as const satisfies DocumentShape

/**
 * What staff prepares, and what a child let us write down before it said who may hear it, lies in the document beside it (decision 0020):
 * what is on the wall of a room has not one word of this.
 */
export const aside = {
  prep: { fields: { apart: 'list' }, texts: ['safety', 'bans'] },
  unsaid: { fields: { sourceItem: 'string' }, texts: ['text'] },
  childparts: { fields: { way: 'string', speaker: 'string' }, texts: ['reason', 'words'] },
  hearings: {
    fields: { child: 'string', thing: 'string', guest: 'string', answer: 'string', at: 'instant' },
    texts: [],
  },
} as const satisfies DocumentShape

const whole = { ...shape, ...aside }
export type Collection = keyof typeof shape
export type AsideCollection = keyof typeof aside

/** What can be laid aside and put back, and by which of its words people know it. */
const binned = { said: 'text', agreements: 'text', bottomlines: 'text', agenda: 'title', guests: 'name' } as const

/** The meeting as it reads now, with what lies beside it where that was opened too. Total: never throws; what cannot be read stays in the document and is reported. */
export function project(plain: PlainDocument): { content: MeetingContent; problems: Problem[] } {
  const problems = unknownCollections(plain, whole)
  const all = new Map<string, PlainRow[]>()
  for (const collection of Object.keys(whole)) {
    const { rows, problems: found } = rowsOf(plain, whole, collection)
    problems.push(...found)
    all.set(collection, rows)
  }
  const rows = (collection: keyof typeof whole) => all.get(collection) ?? []
  const live = (collection: keyof typeof whole) => rows(collection).filter(({ deleted }) => deleted === null)
  const prep = rows('prep').find(({ id }) => id === theOne)
  const content: MeetingContent = {
    head: headOf(rows('meeting').find(({ id }) => id === theOne)),
    guests: live('guests').map(guestOf),
    agenda: agendaOf(rows('agenda')),
    said: live('said').flatMap((row) => saidOf(row) ?? []),
    agreements: live('agreements').map(agreementOf),
    ratings: live('ratings').flatMap((row) => ratingOf(row) ?? []),
    bottomLines: live('bottomlines').map(lineSaid),
    lines: live('lines').map(lineOf),
    card: live('card').map(decisionOf),
    tellings: live('tellings').map(tellingOf),
    links: linksOf(plain),
    taken: takenOf(plain),
    moments: momentsOf(plain),
    safety: words(prep, 'safety'),
    bans: words(prep, 'bans'),
    apart: prep ? idsIn(prep, 'apart') : [],
    unsaid: live('unsaid').map((row) => ({
      id: row.id,
      text: words(row, 'text'),
      saidAt: null,
      sourceItem: string(row, 'sourceItem'),
    })),
    childParts: live('childparts').map(childPartOf),
    hearings: live('hearings').flatMap((row) => hearingOf(row) ?? []),
    bin: (Object.keys(binned) as (keyof typeof binned)[]).flatMap((collection) =>
      rows(collection).flatMap(({ id, deleted, texts }) => {
        const told = texts[binned[collection]] ?? ''
        return deleted === null || told.trim() === '' ? [] : [{ id, collection, words: told }]
      }),
    ),
  }
  return { content, problems }
}
