import { isFamily } from '../../voice'
import type { Category } from '../codes'
import type { MapCard } from '../content'

/** A word of the trade: `words` are the ways it is written, `say` what a parent would say, `why` why that helps. */
export type JargonEntry = { words: readonly string[]; say: string; why: string }

/** What a language needs for its hints. The lists live in `jargon/`, one file a language, and are loaded when somebody writes. */
export type WritingWords = {
  jargon: readonly JargonEntry[]
  /** Ways to say that something is no longer there. */
  stops: readonly string[]
  /** Ways to say that somebody goes to a service. */
  services: readonly string[]
  /** Words for a child, where no name is used. */
  children: readonly string[]
  /** Ways to say that somebody is worried. */
  worries: readonly string[]
}

/** An idea about the words. Never a score, and nothing keeps it. */
export type WritingHint =
  | { kind: 'long_sentence'; words: number }
  | { kind: 'jargon'; word: string; say: string; why: string }
  | { kind: 'only_stops' }
  | { kind: 'only_service' }
  | { kind: 'no_child' }
  | { kind: 'no_worrier' }

/** Words a reader at B1 can hold in one sentence. */
const longest = 20
/** What is left of a goal without its negative or its service, in words, to call it something that is seen. */
const enough = 4

const letter = '[\\p{L}\\p{N}]'
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
/** A word as a whole; `…` at its end also matches what is longer. */
const pattern = (words: readonly string[]) =>
  new RegExp(
    `(?<!${letter})(?:${words.map((word) => (word.endsWith('…') ? `${escaped(word.slice(0, -1))}${letter}*` : escaped(word))).join('|')})(?!${letter})`,
    'iu',
  )

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?…])\s+|\n+/u).filter((sentence) => sentence.trim() !== '')
const clauses = (text: string): string[] => text.split(/[.,;:!?\n]|\s(?:en|maar|zodat|dan|and|but|so that|then)\s/iu)
const withoutSlots = (text: string) => text.replace(/\[[^\]]*\]/g, '')

export const longSentences = (text: string): WritingHint[] =>
  sentences(text).flatMap((sentence) =>
    wordsIn(sentence) > longest ? [{ kind: 'long_sentence' as const, words: wordsIn(sentence) }] : [],
  )

/** Each word of the trade once, in the order of the text. A word inside a longer one that was found says nothing more. */
export function jargonIn(text: string, { jargon }: Pick<WritingWords, 'jargon'>): WritingHint[] {
  const found = jargon.flatMap(({ words, say, why }) => {
    const match = pattern(words).exec(text)
    return match ? [{ at: match.index, word: match[0], say, why }] : []
  })
  const isInside = (one: (typeof found)[number]) =>
    found.some(
      (other) =>
        other.word.length > one.word.length &&
        other.at <= one.at &&
        one.at + one.word.length <= other.at + other.word.length,
    )
  return found
    .filter((one) => !isInside(one))
    .sort((one, other) => one.at - other.at)
    .map(({ word, say, why }) => ({ kind: 'jargon', word, say, why }))
}

/** Is nothing left to see once the clauses with these words are taken away? */
function onlyHas(text: string, words: readonly string[]): boolean {
  const said = withoutSlots(text)
  const found = pattern(words)
  if (!found.test(said)) return false
  return (
    wordsIn(
      clauses(said)
        .filter((clause) => !found.test(clause))
        .join(' '),
    ) < enough
  )
}

const mentions = (text: string, names: readonly string[]) => names.length > 0 && pattern(names).test(text)

type Given = { words: WritingWords; childNames: readonly string[] }

/**
 * Ideas beside the text of a card (practice guide, what makes a good danger statement and goal). The words of a family are never
 * commented on: they are as they were said. A danger statement and a goal are formed together, so they are, whoever says them.
 */
export function writingHints(
  card: Pick<MapCard, 'text' | 'category' | 'voice' | 'worried'>,
  given: Given,
): WritingHint[] {
  const text = card.text.trim()
  const formed = card.category === 'danger_statement' || card.category === 'safety_goal'
  if (text === '' || (isFamily(card.voice) && !formed)) return []
  return [...longSentences(text), ...jargonIn(text, given.words), ...hintsFor(card.category, text, card, given)]
}

function hintsFor(
  category: Category | null,
  text: string,
  card: Pick<MapCard, 'worried'>,
  { words, childNames }: Given,
): WritingHint[] {
  if (category === 'danger_statement') {
    const child = mentions(text, [
      ...childNames.flatMap((name) => [name, `${name}s`, `${name}'s`, `${name}’s`]),
      ...words.children,
    ])
    const worrier = card.worried.length > 0 || mentions(text, words.worries)
    return [...(child ? [] : [{ kind: 'no_child' as const }]), ...(worrier ? [] : [{ kind: 'no_worrier' as const }])]
  }
  if (category !== 'safety_goal') return []
  if (onlyHas(text, words.services)) return [{ kind: 'only_service' }]
  return onlyHas(text, words.stops) ? [{ kind: 'only_stops' }] : []
}
