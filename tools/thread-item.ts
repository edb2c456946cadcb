import type { Decision, Looking } from '@/domain/consent/may-see'
import type { Voice } from './voice'

/** What a thing says in the thread of a case, whichever tool it stands in. In the order of the thread. */
export const threadKinds = [
  'danger',
  'goal',
  'scale',
  'bottom_line',
  'rule',
  'agreement',
  'child_words',
  'story_sheet',
  'worry',
  'strength',
  'safety',
  'step',
] as const
export type ThreadKind = (typeof threadKinds)[number]

/** A thing in a document; null is the document that says so itself. */
export type ItemRef = { documentId: string | null; itemId: string }

/** A number somebody gave, with their words. Null: let pass, which is an answer too. */
export type GivenNumber = {
  id: string
  voice: Voice
  voiceName: string
  /** yyyy-mm-dd */
  on: string
  value: number | null
  because: string
}

/** One thing a document says: a danger, a rule, a decision, words of a child. */
export type ThreadItem = {
  id: string
  kind: ThreadKind
  /** As it stands there, letter for letter; of a scale its question. */
  text: string
  /** Null: agreed together, nobody's words in particular. */
  voice: Voice | null
  voiceName: string
  /** yyyy-mm-dd, since when; null where nobody knows. */
  on: string | null
  /** What it answers or hangs on: of a goal its danger, of a decision the rule it is about. */
  about: readonly ItemRef[]
  /** On a scale: every number that was given, in any order, and what its two ends mean. */
  numbers?: readonly GivenNumber[]
  ends?: readonly [nought: string, ten: string]
  /** Done, or let go of: it stays in the thread and is no longer something to do. `on`: when that was last looked at. */
  over?: { on: string | null }
}

/** Words of another document that stand in this one too. What `tools/links.ts` keeps is one of these. */
export type TakenOver = {
  id: string
  /** The thing of this document they stand beside; null for the document as a whole. */
  of: string | null
  /** An offer's kind, or where they stand themselves as a thing: `child_words`. */
  kind: string
  /** Null where only the thing is known; it is looked for in the whole case. */
  sourceDocument: string | null
  sourceItem: string
  /** At the source: the item these words answer. */
  about: string | null
  text: string
  voice: Voice
  voiceName: string
  saidOn: string | null
}

/** What a tool says for the thread. Only what is in force: nothing laid aside, nothing still being typed, nothing without words. */
export type Threads = { items: readonly ThreadItem[]; links: readonly TakenOver[] }

/** What a child (or whoever else was asked) lets be done with its words, asked of the document they were said in. */
export type WordsPermission<Content, Context> = {
  /** May these words still stand in a document of that kind? False for what is not there any more. */
  stand(content: Content, context: Context, item: string, kind: string): boolean
  /** May these people read it? Null for what is not there any more. */
  read(content: Content, item: string, looking: Looking): Decision | null
  /** Why it was shared without a yes, by the row that decides. */
  override(content: Content, permission: string): { text: string; decidedWith: string; toldAt: string | null } | null
}

/**
 * Something people did together, for the way the family looks back on: nothing of what was said, no counts, nothing adults noted around
 * it. `what` is a key of the tool's messages under `together`.
 */
export type TogetherMoment = {
  id: string
  /** ISO moment or yyyy-mm-dd. */
  at: string
  what: string
  /** Who was there, as far as somebody said so. */
  people: readonly Voice[]
}
