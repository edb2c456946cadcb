import { rowsOf, unknownCollections } from '@/sync/model/rows'
import type { DocumentShape, PlainDocument, PlainRow, Problem } from '@/sync/model/shape'
import { linkShape, linksCollection, linksOf } from '../links'
import { momentShape, momentsCollection, momentsOf } from '../moments'
import { takenCollection, takenOf, takenShape } from '../taken'
import type { PlanContent } from './content'
import { answersOf, checkOf, ratingOf, rehearsalOf, reviewOf, roundOf, tellingOf, watcherOf } from './document/living'
import { childOf, headOf } from './document/one'
import { contactOf, helperOf, lastStepOf, lineOf, responsesOf, ruleOf, triggerOf } from './document/plan'

/**
 * How a plan lies in the shared document: flat rows. Responses name their trigger and answers their round, so that what two people add at
 * once is both kept; a helper is under the id of the person, an answer under one that follows from round and person.
 */
export const shape = {
  plan: {
    fields: {
      horizon: 'string',
      status: 'string',
      children: 'list',
      startsOn: 'date',
      endsOn: 'date',
      language: 'string',
      safePeople: 'list',
      signPicture: 'string',
      signKnownBy: 'list',
    },
    texts: ['forWhom', 'safeOthers', 'sign'],
  },
  lines: { fields: { source: 'string', fixed: 'boolean' }, texts: ['text'] },
  rules: {
    fields: {
      voice: 'string',
      who: 'list',
      days: 'list',
      parts: 'list',
      at: 'string',
      dangers: 'list',
      backup: 'list',
      childPicture: 'string',
      enteredBy: 'string',
      enteredAt: 'instant',
    },
    texts: ['text', 'voiceName', 'whoOther', 'what', 'when', 'where', 'howWeKnow', 'backupOther', 'planB', 'childText'],
  },
  triggers: {
    fields: { kind: 'string', seenBy: 'list', voice: 'string', enteredAt: 'instant' },
    texts: ['text', 'firstSign'],
  },
  responses: {
    fields: { trigger: 'string', who: 'list', calls: 'list', within: 'string', backup: 'list' },
    texts: ['whoOther', 'callsOther', 'what', 'backupOther'],
  },
  helpers: { fields: { until: 'date' }, texts: ['phone', 'can', 'cannot'] },
  contacts: {
    fields: { who: 'list', children: 'list', way: 'string', eyes: 'list', days: 'list', parts: 'list' },
    texts: ['text', 'whoOther', 'where'],
  },
  laststeps: { fields: { who: 'list' }, texts: ['text'] },
  tellings: { fields: { child: 'string', at: 'instant' }, texts: ['words'] },
  watchers: { fields: { who: 'list', every: 'string' }, texts: ['how'] },
  checks: {
    fields: { on: 'date', at: 'instant', by: 'string', rule: 'string', went: 'string', adapt: 'boolean' },
    texts: ['text', 'helped'],
  },
  rehearsals: {
    fields: { on: 'date', at: 'instant', moment: 'string', trigger: 'string', present: 'list', adapt: 'boolean' },
    texts: ['scenario', 'learned'],
  },
  reviews: { fields: { on: 'date', heldAt: 'instant' }, texts: ['note'] },
  ratings: {
    fields: { rater: 'string', on: 'date', at: 'instant', value: 'number', passed: 'boolean' },
    texts: ['because', 'oneHigher'],
  },
  rounds: { fields: { on: 'date', at: 'instant', version: 'string' }, texts: ['frozen'] },
  answers: {
    fields: {
      round: 'string',
      person: 'string',
      answer: 'string',
      missing: 'string',
      readAloud: 'boolean',
      copy: 'boolean',
      at: 'instant',
    },
    texts: ['reason'],
  },
  [linksCollection]: linkShape,
  [takenCollection]: takenShape,
  [momentsCollection]: momentShape,
} as const satisfies DocumentShape

export type Collection = keyof typeof shape

/** What can be laid aside and put back, and by which of its words people know it. Who and when may have been chosen without a word. */
const binned = {
  lines: ['text'],
  rules: ['text'],
  triggers: ['text'],
  contacts: ['text'],
  laststeps: ['text'],
  responses: ['what', 'whoOther', 'callsOther', 'backupOther'],
  watchers: ['how'],
  rehearsals: ['scenario', 'learned'],
} as const

/** Without words there is nothing of these. */
const onlyWords: readonly string[] = ['lines', 'rules', 'triggers', 'contacts', 'laststeps']

/** What is typed lies in the document from its first letter, and is agreed to by nobody before somebody enters it. */
const isEntered = ({ fields }: PlainRow) => typeof fields['enteredAt'] === 'string'
const entering = ['rules', 'triggers'] as const

/** The plan as it reads now. Total: never throws, whatever lies in the document; what cannot be read is left in it and reported. */
export function project(plain: PlainDocument): { content: PlanContent; problems: Problem[] } {
  const problems = unknownCollections(plain, shape)
  const all = new Map<string, PlainRow[]>()
  for (const collection of Object.keys(shape)) {
    const { rows, problems: found } = rowsOf(plain, shape, collection)
    problems.push(...found)
    all.set(collection, rows)
  }
  const rows = (collection: Collection) => all.get(collection) ?? []
  const live = (collection: Collection) => rows(collection).filter(({ deleted }) => deleted === null)
  const [one] = live('plan')
  const content: PlanContent = {
    head: headOf(one),
    bottomLines: live('lines').map(lineOf),
    rules: live('rules').filter(isEntered).map(ruleOf),
    triggers: live('triggers')
      .filter(isEntered)
      .map((row) => triggerOf(row, responsesOf(live('responses'), row.id))),
    helpers: live('helpers').map(helperOf),
    contacts: live('contacts').map(contactOf),
    lastSteps: live('laststeps').map(lastStepOf),
    child: { ...childOf(one), tellings: live('tellings').map(tellingOf) },
    watchers: live('watchers').map(watcherOf),
    checks: live('checks').flatMap((row) => checkOf(row) ?? []),
    rehearsals: live('rehearsals').flatMap((row) => rehearsalOf(row) ?? []),
    reviews: live('reviews').map(reviewOf),
    ratings: live('ratings').flatMap((row) => ratingOf(row) ?? []),
    rounds: live('rounds').flatMap((row) => roundOf(row, answersOf(live('answers'), row.id)) ?? []),
    links: linksOf(plain),
    taken: takenOf(plain),
    moments: momentsOf(plain),
    begun: entering.flatMap((collection) =>
      live(collection).flatMap((row) => {
        const words = row.texts['text'] ?? ''
        return isEntered(row) || words.trim() === '' ? [] : [{ id: row.id, collection, words }]
      }),
    ),
    bin: (Object.keys(binned) as (keyof typeof binned)[]).flatMap((collection) =>
      rows(collection).flatMap(({ id, deleted, texts }) => {
        const words = binned[collection].map((name) => texts[name] ?? '').find((each) => each.trim() !== '') ?? ''
        return deleted === null || (words === '' && onlyWords.includes(collection)) ? [] : [{ id, collection, words }]
      }),
    ),
  }
  return { content, problems }
}
