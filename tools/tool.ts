import type { ReactNode } from 'react'
import type { DocumentShape, PlainDocument, Problem } from '@/sync/model/shape'
import type { HouseWords } from './house-words'
import type { WhoKnows } from '@/domain/consent/who-knows'
import type { UsageDraft } from '@/domain/measurement/event'
import type { Threads, TogetherMoment, WordsPermission } from './thread-item'
import type { Voice } from './voice'

export const toolKinds = [
  'safety_plan',
  'three_columns',
  'three_houses',
  'words_pictures',
  'network',
  'network_meeting',
] as const
export type ToolKind = (typeof toolKinds)[number]

/** A person of the case, as a tool may know them: names on screen, nothing of contact or risk. */
export type CasePerson = {
  id: string
  kind: 'child' | 'parent' | 'family' | 'network' | 'professional'
  /** How this person likes to be called, else the given name. */
  name: string
  relation: string | null
  /** Whole years, where known. */
  age: number | null
}

/** Another document of the same case: that it is there, not what is in it. */
export type CaseDocument = {
  id: string
  kind: ToolKind
  variant: string | null
  /** The child it is about, where its tool is per child. */
  childId: string | null
  createdAt: string
  lastWorkedAt: string | null
  /** Nothing of substance in it yet. */
  empty: boolean
}

/** A home of the family, under the name the family gives it. */
export type CaseHome = { id: string; label: string; people: string[] }

/** What an editor needs beside the document itself. Travels sealed to the device, so it works offline. */
export type DocumentContext = {
  documentId: string
  caseId: string
  kind: ToolKind
  familyName: string
  separatedParents: boolean
  people: CasePerson[]
  /** The child this document is about, where its tool is per child. */
  childId: string | null
  homes: CaseHome[]
  /** The other documents of this case, oldest first. */
  documents: CaseDocument[]
  me: { staffId: string; name: string }
  /** Closed case, or somebody who may only read. */
  readOnly: boolean
  /** What the organisation calls things; absent in what an older server gave. */
  words?: HouseWords
  /** ISO moment the server made this. */
  madeAt: string
}

/** Counts and flags about a document, for tiles, eligibility and open loops. No words of anyone. */
export type DocumentSummary = {
  /** Nothing of substance yet. */
  empty: boolean
  /** Contributions by kind of voice, e.g. {child: 2, parent: 5}. */
  voices: Partial<Record<'child' | 'parent' | 'family' | 'network' | 'consultant' | 'professional', number>>
  activeDangerStatements: number
  /** ISO moment it was last shown to or presented with the family, if ever. */
  presentedAt: string | null
  /** ISO moment somebody last said it is done for now, if ever. */
  finishedAt: string | null
  /** The tool's own counts: {items: 12, scales: 1}. */
  counts: Record<string, number>
}

/** One guided question. Words live in the tool's messages under `steps.<id>`; skipping leaves no trace of failure. */
export type ToolStep = {
  id: string
  /** Who is asked. */
  asks: 'adult' | 'teenager' | 'child' | 'young_child' | 'everyone'
  /** 1 easy, 3 delicate. */
  softness: 1 | 2 | 3
  /** Where an answer lands: a column, a container, a frame. */
  into: string
}

/** When a case counts in the denominator of breadth (practice guide 8.3). */
export type Eligibility = {
  unit: 'case' | 'child'
  openDays?: number
  childFrom?: number
  needsDangerStatement?: boolean
}

/**
 * What became of one thing between two versions, for the history. `thing` and the places are keys of the tool's messages under
 * `history.things`, or from its root; the rest are people's words.
 */
export type Change = {
  id: string
  kind: 'added' | 'changed' | 'moved' | 'removed'
  thing: string
  /** Where it stands, as a message key. */
  at?: string
  /** The words by which people recognise it. */
  words: string
  /** Which part of it, as a message key; absent for the thing's own words. */
  part?: string
  before?: string
  after?: string
  from?: string
  to?: string
  /** Whose answer it is (voice.ts). */
  voice?: string
  voiceName?: string
}

/** What can be counted in a document, beside a line of its rubric: a fact for a talk, never a suggestion what to think of it. */
export type ReviewFact = {
  line: string
  /** A key of the tool's messages, in the words of the house where it may be renamed. */
  label: string
} & ({ count: number } | { day: string | null })

/** What another tool of the case may take over: the kind of thing it is, not where it stands. */
export const offerKinds = [
  'danger_statement',
  'safety_goal',
  'strength',
  'demonstrated_safety',
  'next_step',
  'child_words',
  'bottom_line',
  'safety_rule',
  'network_person',
] as const
export type OfferKind = (typeof offerKinds)[number]

/** Words of one tool that another may take over, letter for letter and with whose they are. */
export type Offer = {
  /** The item they stand in. */
  id: string
  kind: OfferKind
  text: string
  voice: Voice
  /** Who, where the voice is nobody of the case. */
  voiceName: string
  /** yyyy-mm-dd, the day they were said; null where nobody knows. */
  saidOn: string | null
  /** The item of the same document this answers: of a goal its danger statement. */
  about: string | null
}

export type ReadViewProps<Content> = {
  content: Content
  context: DocumentContext
  layout: 'screen' | 'family' | 'print'
}

export type BesideProps<Content> = {
  /** The older one first. `day`: in words, when it was last worked on. */
  two: readonly [{ content: Content; day: string }, { content: Content; day: string }]
  context: DocumentContext
}

/** A sheet that can leave on paper. `content` holds what may be on it and nothing else; null where there is nothing (yet). */
export type PaperSheet<Content> = {
  /** Its view lays out whole pages by itself, without a line of ours above or below. */
  bare?: true
  id: string
  /** A key of the tool's messages under `sheets`. */
  kind: string
  /** Whom it is for, by name; null where the kind says it. */
  name: string | null
  /** Of the family itself, among the first to choose from; the others are each for one reader outside. */
  own?: true | undefined
  /** Not everybody said yes to it yet: its view says so on the paper. */
  unagreed?: true | undefined
  content: Content | null
}

export type PaperSheetProps<Content> = { sheet: PaperSheet<Content> & { content: Content }; context: DocumentContext }

/**
 * What every folder in tools/ fulfils. A seventh tool is one folder and one line in registry.ts. Everything but the two loaders is
 * pure: no clock, no chance, no React, no database.
 * The screens that work on a live document are in screens.tsx: a page that only counts must not carry an editor along.
 */
export type Tool<Content = unknown> = {
  kind: ToolKind
  /** Raised with each change of `schema` that needs a migration of stored versions. */
  contentVersion: number
  /** One instance for each child, or one for the family. */
  perChild: boolean
  /**
   * It has a side for a child by itself (`ChildSide` in screens.tsx), so that a page may lead straight there: `begins` with nothing there
   * yet, or `reads` what was made before. Its messages call it by `childNow`.
   */
  childSide?: 'begins' | 'reads'
  /** Which collections, fields and texts the shared document holds. */
  shape: DocumentShape
  /**
   * The same for the document beside it, where a child or a family works in the first by themselves: what is noted about it, and must not
   * be on the device with it (sync/model/aside.ts). `project` reads both as one; `events` and `changes` get each by itself.
   */
  aside?: DocumentShape
  /** A zod schema, of zod or of zod/mini: what travels to a browser should be small. */
  schema: { parse(value: unknown): Content; safeParse(value: unknown): { success: boolean } }
  empty(): Content
  /** Total: never throws, leaves out and reports what it cannot read. */
  project(plain: PlainDocument): { content: Content; problems: Problem[] }
  /** Brings content stored by an older version up to now. Throws when the version is unknown. */
  migrate(stored: { version: number; content: unknown }): Content
  steps: readonly ToolStep[]
  /**
   * Keys of its messages an administrator may give a word of the house, in the order of the page. Plain words that ask for nothing; the
   * tool says them through `useHouseWords`.
   */
  renamable?: readonly string[]
  summary(content: Content): DocumentSummary
  /** The forms a document of this tool can have, as codes; absent where there is one. */
  variants?: readonly string[]
  /** The form that was chosen, where a tool has more than one: beside usage events, as a code. */
  variant?(content: Content): string | null
  /** The acts that made `after` out of `before`. Ids derive from ids the client made, so a retry cannot count twice. */
  events(before: Content, after: Content, documentId: string): UsageDraft[]
  /** What changed between two versions, for the history and for who reviews. */
  changes(before: Content, after: Content): Change[]
  eligibility: Eligibility
  /**
   * What other tools of the case may take over (FromCase.tsx). Only what everybody who reads along there may read: of a child's words those
   * it lets every parent read. What is laid aside or still being typed is not offered.
   */
  offers?(content: Content, context: Pick<DocumentContext, 'people'>): Offer[]
  /** What it says for the thread of the case (thread.ts): read together with what the other documents say. */
  threads?(content: Content, context: Pick<DocumentContext, 'people'>): Threads
  /** Where words are a child's own and it was asked who may read them: every page that shows them outside this tool asks here. */
  permission?: WordsPermission<Content, Pick<DocumentContext, 'people'>>
  /** What people did together, for a page the whole family looks at. Nothing of which a parent may not know that it was. */
  together?(content: Content, context: Pick<DocumentContext, 'people'>): TogetherMoment[]
  /** Who knows how much of which danger statement: what meetings, sheets and recipients obey (domain/consent/who-knows.ts). */
  whoKnows?(content: Content): WhoKnows
  /**
   * What a consultant and a team lead look at together (decision 0036): codes, in order; words are messages under `review.lines.<id>`
   * (`name`, `meaning`). Absent where there is no rubric.
   */
  review?: { lines: readonly string[]; facts(content: Content): ReviewFact[] }
  /** Where what is on paper depends on for whom it is: only these sheets are printed, and never the whole. */
  paper?: {
    sheets(content: Content, context: DocumentContext, whoKnows: WhoKnows): PaperSheet<Content>[]
    /** What is on them depends on who knows what in this case: it is read before, and given. Without it nobody knows anything. */
    obeysWhoKnows?: true
    view(): Promise<{ Sheet: (props: PaperSheetProps<Content>) => ReactNode }>
  }
  /** Two of the same child, from two days, beside each other: to see together what changed. */
  beside?(): Promise<{ Beside: (props: BesideProps<Content>) => ReactNode }>
  readView(): Promise<{ ReadView: (props: ReadViewProps<Content>) => ReactNode }>
}
