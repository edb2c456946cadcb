import type { Frame } from '../content'

/** What a language needs for its hints. The lists live in `wording/`, one file a language, and are loaded when somebody writes. */
export type WordingWords = {
  /** Ways to say whose fault it is. */
  blame: readonly string[]
  /** The service as the one who speaks or decides. */
  service: readonly string[]
  /** Always, never. */
  absolutes: readonly string[]
  /** Words that say what somebody is, and what could be said of what happened instead. */
  labels: readonly { words: readonly string[]; say: string }[]
  /** Words of the trade or the law, and what a child understands. */
  trade: readonly { words: readonly string[]; say: string }[]
}

/** An idea about the words of a sheet. Never a score, never counted, and nothing keeps it. */
export type WordingHint =
  | { kind: 'long_sentence'; words: number }
  | { kind: 'blame' | 'service' | 'absolutes'; word: string }
  | { kind: 'label' | 'trade'; word: string; say: string }
  | { kind: 'lonely_version' }

/** How many words a child of this age holds in one sentence. A hint, no norm. */
const longestFor = (age: number | null): number => ((age ?? 9) < 8 ? 10 : (age ?? 9) < 12 ? 14 : 18)

const letter = '[\\p{L}\\p{N}]'
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
/** The first of these that stands in it as a whole; `…` at its end also matches what is longer. */
function find(text: string, words: readonly string[]): string | null {
  const any = words
    .map((word) => (word.endsWith('…') ? `${escaped(word.slice(0, -1))}${letter}*` : escaped(word)))
    .join('|')
  return any === '' ? null : (new RegExp(`(?<!${letter})(?:${any})(?!${letter})`, 'iu').exec(text)?.[0] ?? null)
}

const sentences = (text: string) => text.split(/(?<=[.!?…])\s+|\n+/u).filter((each) => each.trim() !== '')
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/**
 * What could be said more neutrally or more plainly on this sheet, for a child of this age. Somebody's own telling is looked at only for
 * whether it stands alone: what a parent says is theirs.
 */
export function wordingHints(
  { text, disputes }: Pick<Frame, 'text' | 'disputes'>,
  { words, age }: { words: WordingWords; age: number | null },
): WordingHint[] {
  const single = (kind: 'blame' | 'service' | 'absolutes'): WordingHint[] => {
    const word = find(text, words[kind])
    return word === null ? [] : [{ kind, word }]
  }
  const each = (kind: 'label' | 'trade', list: WordingWords['labels']): WordingHint[] =>
    list.flatMap((entry) => {
      const word = find(text, entry.words)
      return word === null ? [] : [{ kind, word, say: entry.say }]
    })
  const long = sentences(text)
    .map(wordsIn)
    .filter((count) => count > longestFor(age))
    .map((count): WordingHint => ({ kind: 'long_sentence', words: count }))
  const alone = disputes.filter((dispute) => dispute.words.trim() !== '').length === 1 && text.trim() === ''
  return [
    ...single('blame'),
    ...single('service'),
    ...single('absolutes'),
    ...each('label', words.labels),
    ...each('trade', words.trade),
    ...long,
    ...(alone ? [{ kind: 'lonely_version' as const }] : []),
  ]
}
