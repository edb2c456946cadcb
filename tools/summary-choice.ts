import type { Reader, Sentence } from './for-reader'
import type { ThreadKind } from './thread-item'

/** A short name for a sentence in an address: nothing of it can be read back. */
export function codeOf({ id }: Pick<Sentence, 'id'>): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9]
  for (const letter of id) {
    const code = letter.codePointAt(0) ?? 0
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x85ebca6b) + one
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36)
}

/** How much room one page has, in lines; the title and what must stand at the end are taken off. */
export const pageLines = 50
const lettersInLine = 88
export const headingLines = 1.8
/** Whose, when and where, behind every sentence. */
const sourceLetters = 58
const overrideLetters = 130
const between = 0.25

/** How many lines a sentence takes on the page, rather too many than too few. */
export const linesOf = ({ text, number, override }: Pick<Sentence, 'text' | 'number' | 'override'>): number => {
  const letters =
    text.length + (number ? 40 + number.last.because.length : 0) + sourceLetters + (override ? overrideLetters : 0)
  return Math.ceil(letters / lettersInLine) + between
}

/** The parts of the page, in order. */
export const parts = [
  { id: 'dangers', kinds: ['danger'] },
  { id: 'worries', kinds: ['worry'] },
  { id: 'good', kinds: ['strength', 'safety'] },
  { id: 'child', kinds: ['child_words', 'story_sheet'] },
  { id: 'goals', kinds: ['goal'] },
  { id: 'numbers', kinds: ['scale'] },
  { id: 'plan', kinds: ['bottom_line', 'rule'] },
  { id: 'agreements', kinds: ['agreement', 'step'] },
] as const satisfies readonly { id: string; kinds: readonly ThreadKind[] }[]
export type Part = { id: (typeof parts)[number]['id']; sentences: Sentence[] }

/** In the parts of the page, each sentence in one; a part without any is not there. */
export const inParts = (sentences: readonly Sentence[]): Part[] =>
  parts
    .map(({ id, kinds }) => ({
      id,
      sentences: sentences.filter(({ kind }) => (kinds as readonly ThreadKind[]).includes(kind)),
    }))
    .filter((part) => part.sentences.length > 0)

/** How many lines these take together, with a heading for each part. */
export const linesTogether = (sentences: readonly Sentence[]): number =>
  inParts(sentences).reduce(
    (lines, part) => lines + headingLines + part.sentences.reduce((sum, each) => sum + linesOf(each), 0),
    0,
  )

/** What matters most to whom, first. A sheet of a story, a step that is over and what is not here are for a person to tick. */
const firstFor: Record<Reader, readonly ThreadKind[]> = {
  court: [
    'danger',
    'child_words',
    'goal',
    'bottom_line',
    'rule',
    'scale',
    'agreement',
    'safety',
    'worry',
    'strength',
    'step',
  ],
  handover: [
    'danger',
    'goal',
    'rule',
    'bottom_line',
    'agreement',
    'scale',
    'child_words',
    'step',
    'safety',
    'worry',
    'strength',
  ],
  family: [
    'goal',
    'strength',
    'safety',
    'rule',
    'agreement',
    'scale',
    'danger',
    'child_words',
    'step',
    'bottom_line',
    'worry',
  ],
}

/**
 * What is ticked when somebody comes: by what matters to this reader, as much as one page holds. Nothing is cut: what is not ticked stands
 * there to be ticked, and what is ticked is printed whole.
 */
export function proposed(reader: Reader, sentences: readonly Sentence[]): Set<string> {
  const chosen: Sentence[] = []
  for (const kind of firstFor[reader])
    for (const sentence of sentences)
      if (sentence.kind === kind && !sentence.over && linesTogether([...chosen, sentence]) <= pageLines)
        chosen.push(sentence)
  return new Set(chosen.map(codeOf))
}

/** Those of these codes, in the order of the page. */
export const chosenOf = (sentences: readonly Sentence[], codes: ReadonlySet<string>): Sentence[] =>
  sentences.filter((sentence) => codes.has(codeOf(sentence)))
